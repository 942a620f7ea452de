-- A parcel at a carrier, and what the carrier said of it.
create table parcel (
  seller_id    bigint      not null,
  order_number bigint      not null,
  carrier      text        not null,
  waybill      text        not null,
  state        text        not null,
  state_at     timestamptz,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  poll_at      timestamptz,
  lease_owner  text,
  lease_until  timestamptz,
  primary key (seller_id, order_number, waybill),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
-- Tracking serves all shops and looks parcels up by order.
create index parcel_order on parcel (order_number, waybill);
create index parcel_poll on parcel (carrier, poll_at) where closed_at is null;

create table parcel_event (
  seller_id    bigint      not null,
  order_number bigint      not null,
  waybill      text        not null,
  code         text        not null,
  at           timestamptz not null,
  text         text        not null,
  received_at  timestamptz not null,
  primary key (seller_id, order_number, waybill, code, at),
  foreign key (seller_id, order_number, waybill) references parcel (seller_id, order_number, waybill)
);

-- A code that nobody told us about is logged once, whoever meets it first.
create table carrier_unknown_code (
  carrier  text        not null,
  code     text        not null,
  first_at timestamptz not null,
  primary key (carrier, code)
);
