create index order_line_sku_key on order_line (seller_id, search_key(sku));
