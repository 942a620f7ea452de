-- What a shop says of an article, with its terms (O14): rows that are only added. The offer names the newest; null while there is none.
create table offer_description (
  seller_id  bigint      not null references seller (id),
  sku        text        not null,
  version    int         not null check (version > 0),
  text       text        not null check (char_length(text) between 1 and 10000),
  written_at timestamptz not null,
  primary key (seller_id, sku, version),
  foreign key (seller_id, sku) references offer (seller_id, sku)
);
alter table offer add column description_version int;

-- The version that the buyer of an order accepted, by the position of the line. A position is never given to another line, and the row
-- stays when the line is taken out: it may be put back.
create table order_line_description (
  seller_id    bigint not null,
  order_number bigint not null,
  position     int    not null,
  sku          text   not null,
  version      int    not null,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, sku, version) references offer_description (seller_id, sku, version)
);
create index order_line_description_of on order_line_description (seller_id, sku, version);
