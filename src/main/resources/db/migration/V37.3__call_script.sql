-- What a shop says in the first call to a buyer, with places for the order's values. A shop without a row uses the usual text.
create table call_script (
  seller_id  bigint      not null primary key references seller (id),
  version    int         not null,
  text       text        not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
