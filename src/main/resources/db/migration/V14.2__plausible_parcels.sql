-- applied: the order has taken the parcel's current state. heading: to the buyer, or back to the sender. city_matched: the
-- carrier has named the order's city once, so another city later is a redirection.
alter table parcel
  add column applied boolean not null default true,
  add column heading text not null default 'TO_BUYER',
  add column city_matched boolean not null default false;
