insert into idempotency (created_at, request_hash, result, seller_id, caller, key, operation) values (?, ?, ?, ?, ?, ?, ?)
