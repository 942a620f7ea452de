-- Terms beyond the description of the goods on which shop and buyer agreed (O14): rows that are only added.
create table agreed_terms (
  seller_id    bigint      not null,
  order_number bigint      not null,
  position     int         not null,
  text         text        not null,
  agreed_by    text        not null,
  note         text,
  recorded_by  text        not null,
  at           timestamptz not null,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
