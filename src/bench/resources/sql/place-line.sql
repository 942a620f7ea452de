insert into order_line (price, quantity, seller_id, sku, title, order_number, position) values (?, ?, ?, ?, ?, ?, ?)
