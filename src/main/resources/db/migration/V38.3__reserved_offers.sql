-- Apart from the table's own migration: each locks one table that nodes work on.
alter table stock_reservation add foreign key (seller_id, sku) references offer (seller_id, sku);
