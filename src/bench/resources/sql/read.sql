select * from order_sheet where seller_id = ? and number = ?
