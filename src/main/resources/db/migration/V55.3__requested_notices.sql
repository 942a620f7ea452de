-- What people of a shop let tell the buyers of orders by SMS or Viber (O10, O16, O20). HELD may be taken back; RELEASED was given to the
-- channel. The text is the template's, with the values of the order.
create sequence requested_notice_id;
create table requested_notice (
  seller_id    bigint      not null,
  id           bigint      not null,
  order_number bigint      not null,
  channel      text        not null check (channel in ('SMS', 'VIBER')),
  template     text        not null,
  text         text        not null,
  state        text        not null check (state in ('HELD', 'RELEASED', 'TAKEN_BACK')),
  asked_by     text        not null,
  asked_at     timestamptz not null,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index requested_notice_order on requested_notice (seller_id, order_number);
