create index order_alternative_time on order_alternative (seller_id, order_number, offered_at);
