-- Since when a further parcel of an order has its waybill number; null as a node of the version before leaves it: since it was made.
alter table order_parcel add column waybill_at timestamptz;
