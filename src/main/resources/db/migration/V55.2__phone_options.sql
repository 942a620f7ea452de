-- What a shop chose for messages to phones: on which number it learns of new orders (O19), and whether its buyers get the waybill number so
-- (O20). NONE is what holds without a row. "version" rises with each change.
create table phone_option (
  seller_id     bigint      primary key references seller (id),
  version       int         not null,
  phone         text        check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  order_placed  text        not null check (order_placed in ('NONE', 'SMS', 'VIBER')),
  waybill       text        not null check (waybill in ('NONE', 'SMS', 'VIBER')),
  changed_at    timestamptz not null,
  check (phone is not null or order_placed = 'NONE')
);
