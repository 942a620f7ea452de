insert into order_step (actor, at, from_status, mover, reason, seller_id, to_status, order_number, position)
values (?, ?, null, 'BUYER', null, ?, 1, ?, 0)
