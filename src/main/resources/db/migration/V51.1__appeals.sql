-- Appeals of buyers that reach a shop through the marketplace: from its hotline, its chat, and complaints left in comments (C2c). "request_type"
-- (1 to 7), "sending_type" (1 to 4) and "status" (1 new, 2 in progress, 3 not solved, 4 solved, 5 closed) are the marketplace's dictionaries.
create sequence appeal_number start with 1000001;
create sequence appeal_step_id;

-- What a system of the marketplace registers carries its ids, which are kept as long as the appeal. "answer_id" is the step that ended the
-- wait; without one the appeal waits, and waiting_since is since when, reply_due_at until when the shop should answer (C4). A list is in the
-- order of list_rank (0 waits, 1 answered, 2 closed) and list_key: what waits by its deadline, the rest the newest first.
create table appeal (
  seller_id     bigint      not null references seller (id),
  id            bigint      not null,
  request_type  smallint    not null check (request_type between 1 and 7),
  sending_type  smallint    not null check (sending_type between 1 and 4),
  channel       text        not null check (channel in ('HOTLINE', 'CHAT', 'COMPLAINT')),
  status        smallint    not null default 1 check (status between 1 and 5),
  order_number  bigint,
  sku           text,
  offer_title   text,
  buyer_id      bigint      not null,
  text          text        not null check (char_length(text) between 1 and 2000),
  source_system text        not null check (char_length(source_system) between 1 and 40),
  external_id   text        check (char_length(external_id) between 1 and 100),
  version       int         not null default 0,
  registered_at timestamptz not null,
  changed_at    timestamptz not null,
  waiting_since timestamptz,
  reply_due_at  timestamptz,
  reminded_at   timestamptz,
  answer_id     bigint,
  list_rank     smallint    not null generated always as (case when status < 3 then 0 when status < 5 then 1 else 2 end) stored,
  list_key      bigint      not null generated always as (
    case when status < 3 then 1 else -1 end
      * (extract(epoch from case when status < 3 then coalesce(reply_due_at, registered_at) else changed_at end
          at time zone 'UTC') * 1000000)::bigint) stored,
  primary key (seller_id, id),
  unique (id),
  unique (source_system, external_id),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, buyer_id) references buyer (seller_id, id),
  check ((waiting_since is null) = (reply_due_at is null)),
  check ((waiting_since is null) = (status > 2)),
  check ((sku is null) = (offer_title is null))
);
create index appeal_list on appeal (seller_id, list_rank, list_key, id);
create index appeal_type on appeal (seller_id, request_type, list_rank, list_key, id);
create index appeal_order on appeal (seller_id, order_number, list_rank, list_key, id) where order_number is not null;
create index appeal_buyer on appeal (seller_id, buyer_id);
create index appeal_registered on appeal (registered_at desc, id desc);
create index appeal_shop on appeal (seller_id, registered_at desc, id desc);
create index appeal_status on appeal (status, registered_at desc, id desc);
create index appeal_kind on appeal (request_type, registered_at desc, id desc);
create index appeal_order_search on appeal (order_number, registered_at desc, id desc) where order_number is not null;
create index appeal_reminder on appeal (reply_due_at) where waiting_since is not null and reminded_at is null;

-- How an appeal came to each status: the registration, the answer of the shop, a change by the call centre. "order_number" is the appeal's, for
-- the timeline of the order.
create table appeal_step (
  seller_id    bigint      not null,
  id           bigint      not null,
  appeal_id    bigint      not null,
  order_number bigint,
  status       smallint    not null,
  at           timestamptz not null,
  party        text        not null check (party in ('SHOP', 'MARKETPLACE')),
  actor        text        not null,
  comment      text        check (char_length(comment) between 1 and 300),
  primary key (seller_id, id),
  foreign key (seller_id, appeal_id) references appeal (seller_id, id)
);
create index appeal_step_appeal on appeal_step (seller_id, appeal_id, id desc);
create index appeal_step_order on appeal_step (seller_id, order_number, at desc, id desc) where order_number is not null;

-- The files of an appeal. While one is here, nobody deletes it: a node of the version before would, as it belongs to no message.
create table appeal_file (
  seller_id     bigint not null,
  attachment_id bigint not null,
  appeal_id     bigint not null,
  primary key (seller_id, attachment_id),
  foreign key (seller_id, appeal_id) references appeal (seller_id, id),
  foreign key (seller_id, attachment_id) references attachment (seller_id, id)
);
create index appeal_file_attachment on appeal_file (attachment_id);
create index appeal_file_appeal on appeal_file (seller_id, appeal_id);

-- The shops whose timetable has changed, and up to which appeal the deadlines are computed anew; as reply_recount for conversations.
create table appeal_recount (
  seller_id  bigint      primary key references seller (id),
  after_id   bigint      not null,
  changed_at timestamptz not null,
  due_at     timestamptz not null
);
create index appeal_recount_due on appeal_recount (due_at);
