insert into journal_event (at, correlation_id, id, order_number, payload, seller_id, type, seq)
values (?, ?, ?, ?, ?, ?, ?, ?)
