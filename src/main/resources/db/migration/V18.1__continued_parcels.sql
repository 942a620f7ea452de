-- continues: the waybill of the same order that the carrier continues under this one. Null for parcels of before: they are
-- followed as long as they are open.
alter table parcel add column continues text;
