insert into journal_event (at, correlation_id, id, order_number, payload, seller_id, subject_id, subject_kind, type, seq)
values (?, ?, ?, ?, ?, ?, ?, 'order', ?, ?)
