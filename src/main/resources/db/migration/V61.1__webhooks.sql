-- Where a shop wants its events to be sent. "since_tx" and "since_seq": the last settled event when it was made, whose successors it gets.
-- No types means all. "failing_since": since when nothing has succeeded; "slow": whether the last answer took long; "not_before": before
-- then the receiver wants no request; "told_at" and "parked_told_at": when the shop was told of an event that fails for an hour, and of
-- events that were given up. One that was removed stays until its deliveries are deleted.
create sequence webhook_endpoint_id;

create table webhook_endpoint (
  seller_id       bigint      not null references seller (id),
  id              bigint      not null,
  name            text        not null check (char_length(name) between 1 and 100),
  url             text        not null check (char_length(url) between 1 and 1000),
  event_types     text[]      not null,
  body            text        not null check (body in ('THIN', 'FULL')),
  state           text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED')),
  disabled_reason text        check (disabled_reason in ('GONE', 'BY_HAND')),
  version         int         not null,
  since_tx        bigint      not null,
  since_seq       bigint      not null,
  failing_since   timestamptz,
  slow            boolean     not null default false,
  not_before      timestamptz,
  told_at         timestamptz,
  parked_told_at  timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  changed_by      text        not null,
  primary key (seller_id, id),
  unique (id),
  check ((state = 'DISABLED') = (disabled_reason is not null))
);
create index webhook_endpoint_removed on webhook_endpoint (changed_at) where state = 'REMOVED';

-- The keys that sign, sealed; a key that was replaced ends at expires_at. The public part of an Ed25519 key is shown, nothing else.
create sequence webhook_secret_id;

create table webhook_secret (
  seller_id   bigint      not null,
  endpoint_id bigint      not null,
  id          bigint      not null,
  scheme      text        not null check (scheme in ('HMAC_SHA256', 'ED25519')),
  sealed      bytea       not null,
  public_key  text,
  created_at  timestamptz not null,
  expires_at  timestamptz,
  primary key (seller_id, endpoint_id, id),
  foreign key (seller_id, endpoint_id) references webhook_endpoint (seller_id, id) on delete cascade,
  check ((scheme = 'ED25519') = (public_key is not null))
);
create unique index webhook_secret_current on webhook_secret (seller_id, endpoint_id) where expires_at is null;
create index webhook_secret_expired on webhook_secret (expires_at) where expires_at is not null;

-- One event for one endpoint, or a test (without a number of an event). "lane" is its subject: those of one lane are sent in the order of
-- the events. "failed_at": its first failure; "give_up_at": an attempt that fails later is the last; "brought": it was sent before its time when
-- an outage had ended. "log": the last attempts, with the beginning of each answer.
create sequence webhook_delivery_id;

create table webhook_delivery (
  seller_id   bigint      not null,
  id          bigint      not null,
  endpoint_id bigint      not null,
  event_id    uuid        not null,
  event_seq   bigint,
  event_tx    bigint      not null,
  event_order bigint      not null,
  event_type  text        not null,
  lane        text        not null,
  state       text        not null check (state in ('PENDING', 'DELIVERED', 'PARKED', 'SKIPPED')),
  attempts    int         not null default 0,
  replays     int         not null default 0,
  due_at      timestamptz not null,
  failed_at   timestamptz,
  give_up_at  timestamptz not null,
  brought     boolean     not null default false,
  lease_owner text,
  lease_until timestamptz,
  created_at  timestamptz not null,
  finished_at timestamptz,
  log         jsonb       not null default '[]',
  primary key (seller_id, id),
  unique (id),
  unique (seller_id, endpoint_id, event_id),
  foreign key (seller_id, endpoint_id) references webhook_endpoint (seller_id, id),
  check ((state = 'PENDING') = (finished_at is null)),
  check ((lease_owner is null) = (lease_until is null))
);
create index webhook_delivery_due on webhook_delivery (seller_id, endpoint_id, due_at) where state = 'PENDING';
create index webhook_delivery_lane on webhook_delivery (seller_id, endpoint_id, lane, event_tx, event_order) where state = 'PENDING';
create index webhook_delivery_leased on webhook_delivery (seller_id, endpoint_id, lease_until) where lease_until is not null;
create index webhook_delivery_list on webhook_delivery (seller_id, endpoint_id, id desc);
create index webhook_delivery_by_state on webhook_delivery (seller_id, endpoint_id, state, id desc);
create index webhook_delivery_finished on webhook_delivery (finished_at) where finished_at is not null;
create index webhook_delivery_created on webhook_delivery (created_at);
