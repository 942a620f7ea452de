-- Addresses to which buyers answer letters about messages (C1), each made for one letter. The local part is a secret, so only its hash is
-- here; "account" is the buyer's, for whom alone the address is.
create table reply_address (
  seller_id       bigint      not null,
  token_sha256    bytea       not null,
  conversation_id bigint      not null,
  account         text        not null,
  expires_at      timestamptz not null,
  primary key (seller_id, token_sha256),
  unique (token_sha256),
  foreign key (seller_id, conversation_id) references conversation (seller_id, id)
);
create index reply_address_conversation on reply_address (seller_id, conversation_id);
create index reply_address_expiry on reply_address (expires_at);

-- The mails that are stored as messages, by the hash of their Message-ID: what is handed over again is not stored again.
create table reply_mail (
  seller_id       bigint      not null,
  conversation_id bigint      not null,
  mail_sha256     bytea       not null,
  received_at     timestamptz not null,
  primary key (seller_id, conversation_id, mail_sha256),
  foreign key (seller_id, conversation_id) references conversation (seller_id, id)
);
create index reply_mail_time on reply_mail (received_at);
