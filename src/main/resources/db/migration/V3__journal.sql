-- Every event, append-only. tx is the transaction that wrote the row: readers take only rows below the oldest transaction
-- still running, ordered by (tx, seq), because a sequence is not a commit order.
create sequence journal_seq increment by 50;

create table journal_event (
  seller_id      bigint      not null references seller (id),
  seq            bigint      not null,
  tx             bigint      not null default (pg_current_xact_id()::text::bigint),
  id             uuid        not null,
  type           text        not null,
  order_number   bigint,
  payload        jsonb       not null,
  correlation_id text        not null,
  at             timestamptz not null,
  primary key (seller_id, seq)
);
create index journal_feed on journal_event (seller_id, tx, seq);
create index journal_all on journal_event (tx, seq);

-- How far the fan-out has come. Its row lock is the lease: one node at a time, released by the database if the node dies.
create table journal_reader (
  name text   primary key,
  tx   bigint not null,
  seq  bigint not null
);
insert into journal_reader (name, tx, seq) values ('fan-out', 0, 0);

-- One row for every recipient and channel of an event: telling twice is impossible by the unique key.
create sequence notification_delivery_id;

create table notification_delivery (
  seller_id      bigint      not null references seller (id),
  id             bigint      not null,
  event_id       uuid        not null,
  event_seq      bigint      not null,
  event_tx       bigint      not null,
  recipient      text        not null,
  channel        text        not null,
  lane           text        not null,
  state          text        not null check (state in ('PENDING', 'SENT', 'PARKED', 'DISCARDED')),
  attempts       int         not null,
  due_at         timestamptz not null,
  queue_at       timestamptz not null,
  lease_owner    text,
  lease_until    timestamptz,
  last_error     text,
  created_at     timestamptz not null,
  finished_at    timestamptz,
  primary key (seller_id, id),
  unique (seller_id, event_id, recipient, channel)
);
create index notification_delivery_id_only on notification_delivery (id);
create index notification_delivery_queue on notification_delivery (queue_at) where state = 'PENDING';
create index notification_delivery_lane on notification_delivery (seller_id, lane, event_tx, event_seq) where state = 'PENDING';
create index notification_delivery_parked on notification_delivery (id) where state = 'PARKED';
