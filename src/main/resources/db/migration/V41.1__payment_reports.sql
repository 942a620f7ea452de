-- What the marketplace's site reported about the payment of an order: rows that are only added. The newest by its time decides on the
-- state, and all of them on the sums (ADR 0039). Without an external id is the payment with which an order was placed.
create table payment_report (
  seller_id      bigint        not null,
  order_number   bigint        not null,
  position       int           not null,
  external_id    text,
  state          text          not null,
  amount         numeric(14,2) not null check (amount > 0),
  refused_by     text,
  at             timestamptz   not null,
  received_at    timestamptz   not null,
  reported_by    text          not null,
  state_after    text          not null,
  paid_after     numeric(14,2) not null,
  returned_after numeric(14,2) not null,
  changed        boolean       not null,
  moved_to       int,
  primary key (seller_id, order_number, position),
  unique (seller_id, order_number, external_id),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
-- The state and the sums that follow; null before the first report, and in rows of a node of the version before: the column paid says
-- then whether the order was placed as a paid one. That column follows the state, for such a node.
alter table orders
  add column payment_state text,
  add column paid_sum numeric(14,2),
  add column returned_sum numeric(14,2);
