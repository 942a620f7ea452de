-- What shops and buyers write to each other (C1, C2): about an order, or to the shop from its page or that of an article.
create sequence conversation_id;
create sequence conversation_message_id;

-- waiting_since is when the buyer wrote what the shop has neither answered nor closed, reply_due_at until when it should answer (C4);
-- both are null when nothing waits. "messages" counts those that both sides can read, "buyer_messages" those of them that the buyer
-- wrote, "handled" how many of these are answered or need no answer; "shop_seen" and "buyer_seen" how many of the other side's were read.
-- A list is in the order of list_rank and list_key: what waits first, by its deadline, before it the questions about orders in work;
-- then the rest, the newest first.
create table conversation (
  seller_id       bigint      not null references seller (id),
  id              bigint      not null,
  kind            text        not null check (kind in ('ORDER', 'SELLER')),
  order_number    bigint,
  sku             text,
  offer_title     text,
  buyer_id        bigint,
  account         text        not null,
  in_work         boolean     not null default false,
  opened_at       timestamptz not null,
  messages        int         not null default 0,
  buyer_messages  int         not null default 0,
  handled         int         not null default 0,
  shop_seen       int         not null default 0,
  buyer_seen      int         not null default 0,
  last_at         timestamptz not null,
  waiting_since   timestamptz,
  reply_due_at    timestamptz,
  closed_at       timestamptz,
  closed_by       text,
  closed_reason   text,
  assignee        text,
  starred         boolean     not null default false,
  list_rank       smallint    not null generated always as (
    case when messages = 0 then 3 when waiting_since is null then 2 when in_work then 0 else 1 end) stored,
  list_key        bigint      not null generated always as (
    case when waiting_since is null then -1 else 1 end
      * (extract(epoch from coalesce(case when waiting_since is not null then reply_due_at end, last_at) at time zone 'UTC')
          * 1000000)::bigint) stored,
  primary key (seller_id, id),
  unique (id),
  unique (seller_id, order_number),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, buyer_id) references buyer (seller_id, id),
  check ((kind = 'ORDER') = (order_number is not null)),
  check ((kind = 'SELLER') = (buyer_id is not null)),
  check ((waiting_since is null) = (reply_due_at is null)),
  check (closed_at is null or waiting_since is null)
);
create unique index conversation_subject on conversation (seller_id, account, coalesce(sku, '')) where kind = 'SELLER';
create index conversation_buyer on conversation (seller_id, buyer_id) where buyer_id is not null;
create index conversation_list on conversation (seller_id, list_rank, list_key, id);
create index conversation_section on conversation (seller_id, kind, list_rank, list_key, id);
create index conversation_assignee on conversation (seller_id, assignee, list_rank, list_key, id) where assignee is not null;
create index conversation_star on conversation (seller_id, list_rank, list_key, id) where starred;
create index conversation_account on conversation (account, last_at desc, id desc);

-- A message has a position among those that both sides can read, and one among those of its side, since it was sent. Before that it waits
-- until release_at, when its writer can take it back no more, or for a decision of the marketplace (state 1). "state" is the
-- marketplace's: 0 new, 1 on moderation, 2 blocked, 3 passed, 4 blocked by the machine, 5 passed by it. "answers" is how many
-- messages of the buyer were there when it was written.
create table conversation_message (
  seller_id       bigint      not null,
  id              bigint      not null,
  conversation_id bigint      not null,
  side            text        not null check (side in ('SELLER', 'BUYER')),
  author          text,
  text            text        not null check (char_length(text) between 1 and 2000),
  state           smallint    not null check (state between 0 and 5),
  answers         int         not null,
  created_at      timestamptz not null,
  release_at      timestamptz,
  sent_at         timestamptz,
  position        int,
  side_position   int,
  decided_by      text,
  primary key (seller_id, id),
  unique (id),
  unique (seller_id, conversation_id, position),
  foreign key (seller_id, conversation_id) references conversation (seller_id, id),
  check ((position is null) = (sent_at is null)),
  check ((position is null) = (side_position is null)),
  check (release_at is null or (state = 0 and position is null))
);
create index conversation_message_time on conversation_message (seller_id, conversation_id, sent_at desc, id desc);
create index conversation_message_unsent on conversation_message (seller_id, conversation_id, id) where position is null;
create index conversation_message_release on conversation_message (release_at) where release_at is not null;
create index conversation_message_moderation on conversation_message (id) where state = 1;

-- How many of the buyer's messages each person of the shop has read.
create table conversation_reading (
  seller_id       bigint      not null,
  conversation_id bigint      not null,
  login           text        not null,
  seen            int         not null,
  seen_at         timestamptz not null,
  primary key (seller_id, conversation_id, login),
  foreign key (seller_id, conversation_id) references conversation (seller_id, id)
);

-- The shops whose timetable has changed, and up to which conversation the deadlines are computed anew.
create table reply_recount (
  seller_id  bigint      primary key references seller (id),
  after_id   bigint      not null,
  changed_at timestamptz not null,
  due_at     timestamptz not null
);
create index reply_recount_due on reply_recount (due_at);
