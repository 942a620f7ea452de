-- Shops whose timetable has changed: their open orders are computed anew in pages, after the number, not before the time.
create table deadline_recount (
  seller_id    bigint      primary key references seller (id),
  after_number bigint      not null,
  changed_at   timestamptz not null,
  due_at       timestamptz not null
);

-- Leases on work that one node does at a time.
create table task_lease (
  name        text        primary key,
  lease_owner text,
  lease_until timestamptz
);
