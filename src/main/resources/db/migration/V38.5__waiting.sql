-- What was agreed, a row each time; the newest is valid unless it has ended. The day is one of the shop's zone. The staff are reminded
-- at remind_at; null when they have been, or need not be.
create table order_waiting (
  seller_id    bigint      not null,
  order_number bigint      not null,
  position     int         not null,
  day          date        not null,
  agreed_by    text        not null,
  note         text,
  set_by       text        not null,
  set_at       timestamptz not null,
  ended_by     text,
  ended_at     timestamptz,
  remind_at    timestamptz,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index order_waiting_open on order_waiting (seller_id, order_number) where ended_at is null;
create index order_waiting_reminders on order_waiting (remind_at) where remind_at is not null;
