create index call_attempt_time on call_attempt (seller_id, order_number, at);
