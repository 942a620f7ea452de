-- How far the systems of a shop have processed its events, where they let the server keep it.
create table event_consumer (
  seller_id       bigint      not null references seller (id),
  name            text        not null,
  tx              bigint      not null,
  seq             bigint      not null,
  acknowledged_at timestamptz not null,
  acknowledged_by text        not null,
  primary key (seller_id, name)
);
