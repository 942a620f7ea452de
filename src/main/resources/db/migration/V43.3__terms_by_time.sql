create index agreed_terms_time on agreed_terms (seller_id, order_number, at);
