-- What had gone back of the order's money before the return was opened: later refunds may be for it.
alter table order_return add column returned_before numeric(12,2) not null default 0 check (returned_before >= 0);
