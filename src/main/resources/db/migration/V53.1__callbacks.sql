-- Calls that somebody asks the call centre for (O12, O16): the work list of its agents. A call-back is about an order, whose buyer is called, or
-- of a buyer without one. planned_from is always within the hours in which buyers may be called. An agent who
-- takes one holds it until lease_until, by the database's clock; "fence" counts how often one was taken, and only the last who took it may
-- report. "missed" counts the calls in vain since the buyer was last reached.
create sequence callback_id;

create table callback (
  seller_id    bigint      not null references seller (id),
  id           bigint      not null,
  order_number bigint,
  buyer_id     bigint,
  subject      text        not null,
  note         text        check (char_length(note) between 1 and 500),
  requested_by text        not null,
  requested_at timestamptz not null,
  wanted_from  timestamptz,
  wanted_to    timestamptz,
  planned_from timestamptz not null,
  planned_to   timestamptz,
  state        text        not null default 'PLANNED',
  version      int         not null default 0,
  attempts     int         not null default 0,
  missed       int         not null default 0,
  fence        int         not null default 0,
  lease_owner  text,
  lease_until  timestamptz,
  disposition  text,
  called_at    timestamptz,
  ended_at     timestamptz,
  ended_by     text,
  primary key (seller_id, id),
  unique (id),
  foreign key (seller_id, order_number) references orders (seller_id, number),
  foreign key (seller_id, buyer_id) references buyer (seller_id, id),
  check ((order_number is null) = (buyer_id is not null)),
  check ((state = 'PLANNED') = (ended_at is null)),
  check ((ended_at is null) = (ended_by is null)),
  check ((lease_owner is null) = (lease_until is null)),
  check (lease_owner is null or state = 'PLANNED'),
  check ((disposition is null) = (called_at is null))
);
-- The work list, of all shops and of one.
create index callback_due on callback (planned_from, id) where state = 'PLANNED';
create index callback_due_of_shop on callback (seller_id, planned_from, id) where state = 'PLANNED';
create index callback_state on callback (seller_id, state, id);
create index callback_order on callback (seller_id, order_number, id);
create index callback_by_time on callback (seller_id, order_number, requested_at desc, id desc);
create index callback_by_end on callback (seller_id, order_number, ended_at desc, id desc) where ended_at is not null;
create index callback_buyer on callback (seller_id, buyer_id);
-- Nobody is called by two agents about one matter.
create unique index callback_one_of_order on callback (seller_id, order_number, subject)
  where state = 'PLANNED' and order_number is not null;

-- Who took a call-back when, who saw the number and why, and what came of it: a row for each time that one was taken.
create table callback_call (
  seller_id   bigint      not null,
  callback_id bigint      not null,
  fence       int         not null,
  agent       text        not null,
  taken_at    timestamptz not null,
  lease_until timestamptz not null,
  opened_at   timestamptz,
  reason      text,
  reported_at timestamptz,
  disposition text,
  duration    int,
  primary key (seller_id, callback_id, fence),
  foreign key (seller_id, callback_id) references callback (seller_id, id),
  check ((opened_at is null) = (reason is null)),
  check ((reported_at is null) = (disposition is null))
);
