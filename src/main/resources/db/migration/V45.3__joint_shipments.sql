-- Orders of one buyer that go in one parcel (ADR 0043): those of one shipment have one waybill number.
create sequence joint_shipment_number;
create table joint_shipment (
  seller_id    bigint      not null,
  order_number bigint      not null,
  shipment     bigint      not null,
  joined_at    timestamptz not null,
  joined_by    text        not null,
  primary key (seller_id, order_number),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index joint_shipment_orders on joint_shipment (seller_id, shipment);
