-- What was offered to the buyer instead of an article that is not there (O9); rows are only added.
create table order_alternative (
  seller_id    bigint      not null,
  id           bigint      not null,
  order_number bigint      not null,
  instead_of   text        not null,
  sku          text        not null,
  title        text        not null,
  outcome      text        not null,
  note         text,
  offered_by   text        not null,
  offered_at   timestamptz not null,
  primary key (seller_id, id),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index order_alternative_order on order_alternative (seller_id, order_number, id);
