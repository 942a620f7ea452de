select number, buyer_comment, buyer_id, buyer_reachable, changed_at, carrier, city, destination, delivery_method,
  do_not_call, duplicate_of, paid, payment_method, placed_at, seller_id, source, stage, status, steps, total, version,
  waybill
from orders where number = ? and seller_id = ? for no key update
