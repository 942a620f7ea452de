-- Since when an order has reserved what it has: the timeline tells it. Null for what was reserved before, and by nodes of the version
-- before. No index by time: an order has as many rows as articles.
alter table stock_reservation add column changed_at timestamptz;
