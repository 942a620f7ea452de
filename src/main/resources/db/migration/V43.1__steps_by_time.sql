-- The timeline of an order reads each of its sources by time (ADR 0041).
create index order_step_time on order_step (seller_id, order_number, at);
