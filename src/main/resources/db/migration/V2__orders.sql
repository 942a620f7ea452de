-- What belongs to one seller. Every key begins with seller_id: a reference across sellers cannot be stored.

create sequence offer_id increment by 50;

create table offer (
  seller_id  bigint        not null references seller (id),
  id         bigint        not null,
  sku        text          not null,
  title      text          not null,
  price      numeric(12,2) not null check (price >= 0),
  available  boolean       not null,
  updated_at timestamptz   not null,
  primary key (seller_id, id),
  unique (seller_id, sku)
);

create sequence buyer_id increment by 50;

-- Personal data stands in this table only, so that erasing a person is one row.
create table buyer (
  seller_id  bigint not null references seller (id),
  id         bigint not null,
  account    text,
  surname    text   not null,
  name       text   not null,
  phone      text   not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email      text,
  primary key (seller_id, id)
);
create index buyer_phone on buyer (seller_id, phone);
create index buyer_surname on buyer (seller_id, lower(surname) text_pattern_ops);
create index buyer_account on buyer (account) where account is not null;

create sequence order_number start with 500000000 increment by 50;

create table orders (
  seller_id       bigint        not null references seller (id),
  number          bigint        not null,
  version         int           not null,
  steps           int           not null,
  source          text          not null check (source in ('CART', 'CALL_CENTER', 'CABINET')),
  status          int           not null,
  stage           text          not null check (stage in ('NEW', 'IN_WORK', 'DELIVERING', 'DONE', 'CANCELLED')),
  placed_at       timestamptz   not null,
  changed_at      timestamptz   not null,
  buyer_id        bigint        not null,
  buyer_reachable boolean       not null,
  do_not_call     boolean       not null,
  buyer_comment   text,
  total           numeric(14,2) not null check (total >= 0),
  carrier         text          not null,
  delivery_method text          not null check (delivery_method in ('PICKUP', 'COURIER', 'OWN')),
  city            text          not null,
  destination     text          not null,
  payment_method  text          not null check (payment_method in ('CARD', 'CASH_ON_DELIVERY', 'CASHLESS')),
  paid            boolean       not null,
  waybill         text,
  duplicate_of    bigint,
  primary key (seller_id, number),
  foreign key (seller_id, buyer_id) references buyer (seller_id, id),
  foreign key (seller_id, duplicate_of) references orders (seller_id, number)
);
create index orders_number on orders (number);
create index orders_placed on orders (seller_id, placed_at desc, number desc);
create index orders_stage on orders (seller_id, stage, placed_at desc, number desc);
create index orders_status on orders (seller_id, status, placed_at desc, number desc);
create index orders_buyer on orders (seller_id, buyer_id);
create index orders_waybill on orders (seller_id, waybill) where waybill is not null;
create index orders_duplicate on orders (seller_id, duplicate_of) where duplicate_of is not null;

create table order_line (
  seller_id    bigint        not null,
  order_number bigint        not null,
  position     int           not null,
  sku          text          not null,
  title        text          not null,
  quantity     int           not null check (quantity between 1 and 9999),
  price        numeric(12,2) not null check (price >= 0),
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);

-- The history: one row a step, never changed.
create table order_step (
  seller_id    bigint      not null,
  order_number bigint      not null,
  position     int         not null,
  from_status  int     ,
  to_status    int         not null,
  mover        text        not null,
  actor        text        not null,
  reason       text,
  at           timestamptz not null,
  primary key (seller_id, order_number, position),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);

create sequence order_note_id increment by 50;

create table order_comment (
  seller_id    bigint      not null,
  id           bigint      not null,
  order_number bigint      not null,
  author       text        not null,
  text         text        not null,
  at           timestamptz not null,
  primary key (seller_id, id),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create index order_comment_order on order_comment (seller_id, order_number, id);

-- What a person of the shop has to do about an order (O21: tell the buyer by phone).
create table order_task (
  seller_id    bigint      not null,
  id           bigint      not null,
  order_number bigint      not null,
  kind         text        not null check (kind in ('TELL_WAYBILL_BY_PHONE', 'TELL_STATUS_BY_PHONE')),
  about        text        not null,
  opened_at    timestamptz not null,
  done_at      timestamptz,
  done_by      text,
  primary key (seller_id, id),
  foreign key (seller_id, order_number) references orders (seller_id, number)
);
create unique index order_task_open on order_task (seller_id, order_number, kind) where done_at is null;
create index order_task_waiting on order_task (seller_id) where done_at is null;
create index order_task_order on order_task (seller_id, order_number, id);

-- One answer for one key: written in the transaction of the work itself, so a crash leaves both or neither.
create table idempotency (
  seller_id     bigint      not null references seller (id),
  caller        text        not null,
  operation     text        not null,
  key           text        not null,
  request_hash  bytea       not null check (length(request_hash) = 32),
  result        text,
  created_at    timestamptz not null,
  primary key (seller_id, caller, operation, key)
);
create index idempotency_age on idempotency (created_at);
