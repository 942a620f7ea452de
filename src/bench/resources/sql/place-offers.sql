select sku, title, price, available from offer where seller_id = ? and sku in (?, ?)
