insert into orders (buyer_comment, buyer_id, buyer_reachable, changed_at, carrier, city, destination, delivery_method,
  do_not_call, duplicate_of, paid, payment_method, placed_at, seller_id, source, stage, status, steps, total, version,
  waybill, number)
values (?, ?, true, ?, 'NOVA_POSHTA', 'Львів', 'Відділення №12', 'PICKUP', false, null, true, 'CARD', ?, ?, 'CART', 'NEW',
  1, 1, ?, 0, null, ?)
