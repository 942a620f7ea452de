-- The parcels of an order that is sent in several (ADR 0043). Without rows the order is one parcel. Part 1 has what no other part has,
-- under the waybill number of the order itself. A part that was given up keeps its row, with the time, and
-- nothing in it.
create table order_parcel (
  seller_id    bigint      not null,
  order_number bigint      not null,
  part         int         not null,
  waybill      text,
  made_at      timestamptz not null,
  made_by      text        not null,
  removed_at   timestamptz,
  removed_by   text,
  ended        text,
  ended_at     timestamptz,
  primary key (seller_id, order_number, part),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  check (part > 0),
  check (part > 1 or waybill is null),
  check ((ended is null) = (ended_at is null))
);
create index order_parcel_waybill on order_parcel (seller_id, waybill) where waybill is not null;

-- What is in the parts from 2 on.
create table order_parcel_line (
  seller_id    bigint not null,
  order_number bigint not null,
  part         int    not null,
  sku          text   not null,
  quantity     int    not null,
  primary key (seller_id, order_number, part, sku),
  foreign key (seller_id, order_number, part) references order_parcel (seller_id, order_number, part),
  check (quantity > 0)
);

-- The carrier's references of the city and the pick-up point, when they were chosen from its directory.
alter table orders add column city_ref text, add column branch_ref text;
