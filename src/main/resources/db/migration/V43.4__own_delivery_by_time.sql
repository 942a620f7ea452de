create index own_delivery_time on own_delivery (seller_id, order_number, planned_at);
