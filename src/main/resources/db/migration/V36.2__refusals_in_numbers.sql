-- Refused requests in numbers: a flood of them must not fill the disk. An empty origin stands for networks beyond those that are
-- counted one by one.
create table audit_refusal (
  seller_id bigint      not null references seller (id),
  id        bigint      not null generated always as identity,
  hour      timestamptz not null,
  code      text        not null,
  actor     text        not null,
  origin    text        not null,
  count     bigint      not null,
  primary key (seller_id, id),
  unique (seller_id, hour, code, actor, origin)
);
create index audit_refusal_age on audit_refusal (hour);

-- When the people of a shop were last told that somebody guesses passwords; at most once an hour.
create table audit_alarm (
  seller_id bigint      primary key references seller (id),
  at        timestamptz not null
);
