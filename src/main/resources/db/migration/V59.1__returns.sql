-- Goods of an order that come back (ADR 0059). "kind" is whether the buyer had received them; "state" is where the return is, by the codes of
-- ua.kramar.returns.words.ReturnState; "order_status" is the order's status when the return was opened, to which it comes back when nothing comes
-- of the return. Who changes a return holds the lock of its order.
create sequence order_return_number start with 2000001;
create sequence order_return_step_id;

-- "due_at" is until when whoever is next should act: the shop decide, the buyer send, the shop return the money. "lost" are goods that the carrier
-- has lost on the way back. A list is in the order of list_rank (0 the shop's turn, 1 on the way, 2 money is owed, 3 over) and list_key: by the
-- deadline, what is over the newest first.
create table order_return (
  seller_id       bigint        not null references seller (id),
  id              bigint        not null,
  order_number    bigint        not null,
  kind            text          not null check (kind in ('GIVEN_BACK', 'NOT_TAKEN')),
  state           text          not null,
  reason          text          not null,
  comment         text          check (char_length(comment) between 1 and 1000),
  asked_by        text          not null,
  appeal_id       bigint,
  order_status    int           not null,
  carrier         text,
  waybill         text,
  lost            boolean       not null default false,
  version         int           not null default 0,
  asked_at        timestamptz   not null,
  changed_at      timestamptz   not null,
  due_at          timestamptz,
  remind_at       timestamptz,
  refund_owed     numeric(12,2) not null default 0 check (refund_owed >= 0),
  refunded        numeric(12,2) not null default 0 check (refunded >= 0),
  refunded_at     timestamptz,
  list_rank       smallint      not null generated always as (
    case when state in ('REQUESTED', 'AT_POINT', 'ARRIVED', 'LOST') then 0
      when state in ('EXPECTED', 'TO_BE_RETURNED', 'TO_CENTRE', 'IN_CENTRE', 'TO_POINT') then 1
      when refunded < refund_owed then 2 else 3 end) stored,
  list_key        bigint        not null generated always as (
    case when state in ('REQUESTED', 'AT_POINT', 'ARRIVED', 'LOST', 'EXPECTED', 'TO_BE_RETURNED', 'TO_CENTRE', 'IN_CENTRE', 'TO_POINT')
        or refunded < refund_owed then 1 else -1 end
      * (extract(epoch from case when state in ('REQUESTED', 'AT_POINT', 'ARRIVED', 'LOST', 'EXPECTED', 'TO_BE_RETURNED', 'TO_CENTRE', 'IN_CENTRE', 'TO_POINT')
          or refunded < refund_owed then coalesce(due_at, changed_at) else changed_at end at time zone 'UTC') * 1000000)::bigint) stored,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, appeal_id) references appeal (seller_id, id),
  check ((carrier is null) = (waybill is null)),
  check (refunded <= refund_owed),
  check ((refunded_at is null) = (refunded = 0))
);
create index order_return_list on order_return (seller_id, list_rank, list_key, id);
create index order_return_order on order_return (seller_id, order_number, id desc);
create unique index order_return_appeal on order_return (seller_id, appeal_id)
  where appeal_id is not null and state not in ('REFUSED', 'WITHDRAWN', 'EXPIRED');
create index order_return_of_appeal on order_return (seller_id, appeal_id);
create index order_return_due on order_return (due_at) where state = 'EXPECTED' and due_at is not null;
create index order_return_reminder on order_return (remind_at) where remind_at is not null;

-- Pieces of an article, each with its price in the order; how many the shop has taken back, and how many of these are for sale again. Of what
-- was not judged both are 0.
create table order_return_line (
  seller_id bigint        not null,
  return_id bigint        not null,
  position  smallint      not null,
  sku       text          not null,
  title     text          not null,
  quantity  int           not null check (quantity between 1 and 99999),
  price     numeric(12,2) not null check (price >= 0),
  accepted  int           not null default 0 check (accepted between 0 and quantity),
  resalable int           not null default 0 check (resalable between 0 and accepted),
  primary key (seller_id, return_id, position),
  unique (seller_id, return_id, sku),
  foreign key (seller_id, return_id) references order_return (seller_id, id)
);

-- How a return came to each state, and each refund: "state" is null there, and "amount" the money that went back. With the judgement, "amount" is
-- what is owed.
create table order_return_step (
  seller_id    bigint        not null,
  id           bigint        not null,
  return_id    bigint        not null,
  order_number bigint        not null,
  state        text,
  at           timestamptz   not null,
  mover        text          not null,
  actor        text          not null,
  comment      text          check (char_length(comment) between 1 and 1000),
  amount       numeric(12,2),
  primary key (seller_id, id),
  foreign key (seller_id, return_id) references order_return (seller_id, id),
  check (state is not null or amount is not null)
);
create index order_return_step_return on order_return_step (seller_id, return_id, id desc);
create index order_return_step_order on order_return_step (seller_id, order_number, at desc, id desc);
