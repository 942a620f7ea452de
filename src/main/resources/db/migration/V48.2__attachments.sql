-- Files of messages (C1). "owner" is who uploaded it: the login or token of the shop, or the buyer's account. It is nobody's message until
-- message_id is set; what stays so is deleted after a day. "state": READY; HELD while nobody could look for malware in it.
create sequence attachment_id;
create table attachment (
  seller_id       bigint      not null references seller (id),
  id              bigint      not null,
  side            text        not null check (side in ('SELLER', 'BUYER')),
  owner           text        not null,
  name            text        not null check (char_length(name) between 1 and 200),
  type            text        not null,
  size            int         not null check (size between 1 and 10485760),
  width           int,
  height          int,
  state           text        not null check (state in ('READY', 'HELD')),
  created_at      timestamptz not null,
  conversation_id bigint,
  message_id      bigint,
  place           smallint,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, conversation_id) references conversation (seller_id, id),
  foreign key (seller_id, message_id) references conversation_message (seller_id, id)
    on delete set null (message_id),
  check ((message_id is null) or (conversation_id is not null and place is not null))
);
create index attachment_message on attachment (seller_id, message_id) where message_id is not null;
create index attachment_conversation on attachment (seller_id, conversation_id) include (size) where conversation_id is not null;
create index attachment_shop on attachment (seller_id) include (size);
create index attachment_unsent on attachment (created_at) where message_id is null;
create index attachment_held on attachment (id) where state = 'HELD';

-- The bytes, in pieces, so that neither side of a transfer holds a whole file in memory.
create table attachment_chunk (
  attachment_id bigint not null,
  place         int    not null,
  bytes         bytea  not null,
  primary key (attachment_id, place)
);
alter table attachment_chunk alter column bytes set storage external;
