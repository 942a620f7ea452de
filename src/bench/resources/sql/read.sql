select document from order_document where seller_id = ? and number = ?
