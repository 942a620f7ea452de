create index order_correction_time on order_correction (seller_id, order_number, changed_at);
