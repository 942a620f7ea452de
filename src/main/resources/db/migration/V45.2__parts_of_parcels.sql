-- Which part of its order a parcel at a carrier is; null as a node of the version before leaves it: the first.
alter table parcel add column part int;
