-- When the shop's own staff deliver an order (O7): a row for each plan, of which the newest is valid. Day and times are those of the
-- shop's zone. The staff are reminded at remind_at; null when they have been, or need not be.
create table own_delivery (
  seller_id    bigint      not null,
  order_number bigint      not null,
  position     int         not null,
  day          date        not null,
  from_time    time,
  to_time      time,
  agreed_by    text,
  planned_by   text        not null,
  planned_at   timestamptz not null,
  remind_at    timestamptz,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  check ((from_time is null) = (to_time is null)),
  check (from_time < to_time),
  check (agreed_by is null or from_time is not null)
);
create index own_delivery_reminders on own_delivery (remind_at) where remind_at is not null;
