-- Attempts to call the buyer of an order (O12, O16): rows that are only added. A planned call stands in the hours in which buyers may
-- be called; an attempt outside of them is marked, not refused.
create table call_attempt (
  seller_id     bigint      not null,
  order_number  bigint      not null,
  position      int         not null,
  outcome       text        not null,
  subject       text        not null,
  caller        text        not null,
  at            timestamptz not null,
  outside_hours boolean     not null,
  note          text,
  call_again_at timestamptz,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);

-- That shop or buyer wrote to each other about an order; what they wrote is kept elsewhere.
create table written_contact (
  seller_id    bigint      not null,
  order_number bigint      not null,
  writer       text        not null,
  at           timestamptz not null,
  primary key (seller_id, order_number, writer, at),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
