-- A cancelled order is restored as a new one, once; each names the other.
alter table orders
  add column restored_from bigint,
  add column restored_as bigint;
alter table orders
  add constraint orders_restored_from foreign key (seller_id, restored_from) references orders (seller_id, number),
  add constraint orders_restored_as foreign key (seller_id, restored_as) references orders (seller_id, number);
create unique index orders_restored_from on orders (seller_id, restored_from) where restored_from is not null;
create unique index orders_restored_as on orders (seller_id, restored_as) where restored_as is not null;
