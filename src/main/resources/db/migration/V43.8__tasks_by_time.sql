-- A task has two times: when it was opened, and when it was done.
create index order_task_opening on order_task (seller_id, order_number, opened_at);
create index order_task_end on order_task (seller_id, order_number, done_at) where done_at is not null;
