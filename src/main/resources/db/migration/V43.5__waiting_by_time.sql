-- An agreement has two times: when it was made, and when it ended.
create index order_waiting_time on order_waiting (seller_id, order_number, set_at);
create index order_waiting_end on order_waiting (seller_id, order_number, ended_at) where ended_at is not null;
