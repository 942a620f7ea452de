select seller_id, id, sku, title, price, available, updated_at from offer where seller_id = ? and sku in (?, ?)
