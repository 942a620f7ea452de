-- An order whose buyer agreed to wait for the goods (O9). Its clocks begin again at held_until, and while it waits (waits; null is no)
-- the list shows it in a view of its own.
alter table orders
  add column held_until timestamptz,
  add column waits boolean;
