select number, version, source, status, placed_at, changed_at, account, surname, name, phone, email, lines,
  total, carrier, delivery_method, city, destination, payment_method, paid, do_not_call, buyer_comment,
  waybill, duplicate_of, history, tasks, comments
from order_sheet where seller_id = ? and number = ?
