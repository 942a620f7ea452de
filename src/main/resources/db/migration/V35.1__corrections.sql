-- Corrections of orders (O4): who changed what of an order, when and why, and what the buyer was told. Rows are only
-- added. changed_before and changed_after hold the corrected part as a whole, so that what was ordered, and what was
-- taken out, stays readable: of LINES all lines with their positions, of DELIVERY and PAYMENT what was chosen, of
-- RECIPIENT the id of the buyer's row, since personal data stand in the table buyer only.
create table order_correction (
  seller_id        bigint        not null,
  order_number     bigint        not null,
  position         int           not null,
  kind             text          not null,
  changed_by       text          not null,
  changed_at       timestamptz   not null,
  reason           text,
  version_before   int           not null,
  version_after    int           not null,
  total_before     numeric(14,2) not null check (total_before >= 0),
  total_after      numeric(14,2) not null check (total_after >= 0),
  agreed_by        text,
  agreement        text,
  told_by_phone    text,
  undoes           int,
  changed_before   jsonb         not null,
  changed_after    jsonb         not null,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, order_number, undoes) references order_correction (seller_id, order_number, position),
  check (version_after > version_before),
  check ((agreed_by is null) = (agreement is null))
);
create index order_correction_undone on order_correction (seller_id, order_number, undoes) where undoes is not null;
