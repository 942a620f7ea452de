-- A task may ask the staff to check a parcel. Not valid: rows of before are of the two older kinds, and need no scan.
alter table order_task drop constraint order_task_kind_check;
alter table order_task add constraint order_task_kind_check
  check (kind in ('TELL_WAYBILL_BY_PHONE', 'TELL_STATUS_BY_PHONE', 'CHECK_PARCEL')) not valid;

-- applied: the order has taken the parcel's current state. heading: to the buyer, or back to the sender. city_matched: the
-- carrier has named the order's city once, so another city later is a redirection.
alter table parcel
  add column applied boolean not null default true,
  add column heading text not null default 'TO_BUYER',
  add column city_matched boolean not null default false;
