-- Who has a conversation open, and whether they are writing an answer (ADR 0042); as order_presence.
create unlogged table conversation_presence (
  seller_id       bigint      not null,
  conversation_id bigint      not null,
  login           text        not null,
  name            text        not null,
  since           timestamptz not null,
  seen_at         timestamptz not null,
  answering       boolean     not null default false,
  primary key (seller_id, conversation_id, login)
);
