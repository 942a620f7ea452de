-- What an order holds of counted articles (ADR 0038): HELD, HANDED_OVER or RELEASED. Orders from before this table have no rows, nor
-- have those that a node of the version before places: their end releases nothing.
create table stock_reservation (
  seller_id    bigint not null,
  order_number bigint not null,
  sku          text   not null,
  quantity     int    not null check (quantity >= 0),
  state        text   not null,
  primary key (seller_id, order_number, sku),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index stock_reservation_offer on stock_reservation (seller_id, sku);
-- What a node of the version before may have left held.
create index stock_reservation_held on stock_reservation (seller_id, order_number) where state = 'HELD';
