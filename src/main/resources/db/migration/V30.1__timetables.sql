-- The timetable of a shop as a whole: it is read and replaced as one document (ua.kramar.sellers.timetable.TimetableContent, without
-- the zone, which is the shop's). A shop without a row has the hours of Timetable.DEFAULT_WEEK, which are version 0.
create table shop_timetable (
  seller_id  bigint      primary key references seller (id),
  version    int         not null,
  content    jsonb       not null,
  changed_at timestamptz not null
);
