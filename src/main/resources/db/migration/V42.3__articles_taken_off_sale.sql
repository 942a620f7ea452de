-- The article numbers that a correction took out of the order because they are out of stock (O9); null when none.
alter table order_correction add column out_of_stock jsonb;
