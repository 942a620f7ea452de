-- An event is about any subject, not only an order. Rows of before, and those that a node of the version before writes, are
-- about orders: the default says the kind, order_number the id. The next version drops order_number.
alter table journal_event
  add column subject_kind text not null default 'order',
  add column subject_id text,
  add constraint journal_event_subject check (subject_id is not null or order_number is not null) not valid;
