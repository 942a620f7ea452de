-- Who has the card of an order open (ADR 0042). Unlogged: a crash of the database forgets who looked, and the cards that are still open
-- say so again within seconds. No foreign key to the order: a heartbeat must not wait for a change of it. No index by time: the rows
-- are as many as cards are open.
create unlogged table order_presence (
  seller_id    bigint      not null,
  order_number bigint      not null,
  login        text        not null,
  name         text        not null,
  since        timestamptz not null,
  seen_at      timestamptz not null,
  primary key (seller_id, order_number, login)
);
