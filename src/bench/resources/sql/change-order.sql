update orders set changed_at = ?, stage = ?, status = ?, steps = ?, version = ?, waybill = ?
where number = ? and seller_id = ? and version = ?
