-- A line of an order names the version of the description that its buyer accepted (O14); an order tells since when its buyer waits for an
-- answer to a message about it (C2a).
create or replace view order_document as
select o.seller_id, o.number, json_build_object(
  'number', o.number::text,
  'version', o.version,
  'source', o.source,
  'status', o.status,
  'placedAt', extract(epoch from o.placed_at),
  'changedAt', extract(epoch from o.changed_at),
  'buyer', json_build_object('account', b.account, 'surname', b.surname, 'name', b.name, 'phone', b.phone, 'email', b.email),
  'lines', coalesce((
    select json_agg(json_build_object('sku', l.sku, 'title', l.title, 'quantity', l.quantity,
        'price', json_build_object('amount', l.price::text, 'currency', 'UAH'),
        'sum', json_build_object('amount', (l.price * l.quantity)::text, 'currency', 'UAH'),
        'descriptionVersion', d.version) order by l.position)
    from order_line l
    left join order_line_description d
      on d.seller_id = l.seller_id and d.order_number = l.order_number and d.position = l.position
    where l.seller_id = o.seller_id and l.order_number = o.number), '[]'),
  'total', json_build_object('amount', o.total::text, 'currency', 'UAH'),
  'delivery', json_build_object('carrier', o.carrier, 'method', o.delivery_method, 'city', o.city, 'destination', o.destination,
    'cityRef', o.city_ref, 'branchRef', o.branch_ref),
  'payment', json_build_object('method', o.payment_method, 'paid', o.paid,
    'state', coalesce(o.payment_state, case when o.paid then 'PAID' else 'UNPAID' end),
    'received', json_build_object('amount', coalesce(o.paid_sum, case when o.paid then o.total else 0.00 end)::text, 'currency', 'UAH'),
    'returned', json_build_object('amount', coalesce(o.returned_sum, 0.00)::text, 'currency', 'UAH')),
  'doNotCall', o.do_not_call,
  'comment', o.buyer_comment,
  'waybill', o.waybill,
  'parcels', (
    select json_agg(json_build_object('id', p.part::text, 'waybill', case when p.part = 1 then o.waybill else p.waybill end,
        'end', p.ended, 'lines', coalesce((
          select json_agg(json_build_object('sku', g.sku, 'title', g.title, 'quantity', g.pieces) order by g.place)
          from (
            select a.sku, a.title, a.place,
              case when p.part = 1 then a.quantity - coalesce(sum(q.quantity), 0)
                else coalesce(sum(q.quantity) filter (where q.part = p.part), 0) end as pieces
            from (
              select l.sku, min(l.title) as title, min(l.position) as place, sum(l.quantity) as quantity
              from order_line l where l.seller_id = o.seller_id and l.order_number = o.number group by l.sku) a
            left join order_parcel_line q
              on q.seller_id = o.seller_id and q.order_number = o.number and q.sku = a.sku
            group by a.sku, a.title, a.place, a.quantity) g
          where g.pieces > 0), '[]')) order by p.part)
    from order_parcel p where p.seller_id = o.seller_id and p.order_number = o.number and p.removed_at is null),
  'shipsWith', coalesce((
    select json_agg(j.order_number::text order by j.order_number)
    from joint_shipment mine
    join joint_shipment j on j.seller_id = mine.seller_id and j.shipment = mine.shipment and j.order_number <> mine.order_number
    where mine.seller_id = o.seller_id and mine.order_number = o.number), '[]'),
  'deadline', case when o.target_at is not null then json_build_object('target', extract(epoch from o.target_at),
    'latest', extract(epoch from o.latest_at)) end,
  'contactMissedAt', extract(epoch from o.contact_missed_at),
  'duplicateOf', o.duplicate_of::text,
  'restorable', o.status,
  'restoredAs', o.restored_as::text,
  'restoredFrom', o.restored_from::text,
  'waits', coalesce(o.waits, false),
  'questionSince', extract(epoch from o.question_since),
  'history', (
    select json_agg(json_build_object('status', s.to_status, 'at', extract(epoch from s.at), 'mover', s.mover, 'by', s.actor,
        'reason', s.reason) order by s.position)
    from order_step s
    where s.seller_id = o.seller_id and s.order_number = o.number and s.position >= o.steps - 20),
  'historyNext', case when o.steps > 20 then o.number || '.' || (o.steps - 20) end,
  'tasks', coalesce((
    select json_agg(json_build_object('id', t.id::text, 'kind', t.kind, 'about', t.about,
        'openedAt', extract(epoch from t.opened_at), 'doneAt', extract(epoch from t.done_at), 'doneBy', t.done_by) order by t.id)
    from (
      select * from order_task t
      where t.seller_id = o.seller_id and t.order_number = o.number and not t.superseded
      order by t.done_at is null desc, t.id desc limit 20) t), '[]'),
  'comments', coalesce(n.comments, '[]'),
  'commentsNext', n.comments_next,
  'allowedMoves', o.status) as document
from orders o
join buyer b on b.seller_id = o.seller_id and b.id = o.buyer_id
cross join lateral (
  select json_agg(json_build_object('id', c.id::text, 'author', c.author, 'text', c.text, 'at', extract(epoch from c.at))
      order by c.at, c.id) filter (where c.place <= 20) as comments,
    case when count(*) > 20 then
      o.number || '.' || (extract(epoch from min(c.at) filter (where c.place = 20)) * 1000000)::bigint
        || '.' || min(c.id) filter (where c.place = 20) end as comments_next
  from (
    select c.*, row_number() over (order by c.at desc, c.id desc) as place
    from order_comment c
    where c.seller_id = o.seller_id and c.order_number = o.number
    order by c.at desc, c.id desc limit 21) c) n;
