select o.number, o.source, o.status, o.placed_at, b.surname, b.name, b.phone, o.total, o.do_not_call, o.waybill,
  (select count(*) from order_task t where t.seller_id = o.seller_id and t.order_number = o.number and t.done_at is null)
from orders o join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id
where o.seller_id = ? and o.stage = ?
order by o.placed_at desc, o.number desc
fetch first ? rows only
