-- The data of a marketplace after some months. ${orders} is the number of orders of the large shop.

insert into seller (code, name, notification_email, created_at) values
  ('bench-read', 'Читають', 'read@bench.demo', now()),
  ('bench-small', 'Мала', 'small@bench.demo', now()),
  ('bench-place', 'Замовляють', 'place@bench.demo', now()),
  ('bench-change', 'Змінюють', 'change@bench.demo', now());

insert into api_token (id, seller_id, name, secret_sha256, permissions, created_at)
select code, id, 'bench', sha256(convert_to('bench-secret', 'UTF8')),
       array['orders:read', 'orders:write', 'messages:read', 'messages:write', 'events:read', 'catalog:write'], now()
from seller where code like 'bench-%';
insert into api_token (id, seller_id, name, secret_sha256, permissions, created_at)
values ('bench-storefront', 0, 'bench', sha256(convert_to('bench-secret', 'UTF8')), array['storefront'], now());

insert into offer (seller_id, id, sku, title, price, available, updated_at)
select seller.id, nextval('offer_id'), 'SKU-' || i, 'Товар ' || i || ', з довгою назвою на два слова', 100 + i, true, now()
from seller, generate_series(1, 300) as i where code = 'bench-place';

-- A tenth of the orders are new, the others done; where statuses are changed, all are in work.
create temporary table generated_order as
select seller.id as seller_id, first + i as number, i,
       case when code = 'bench-change' then 26 when i % 10 = 0 then 1 else 6 end as status,
       case when code = 'bench-change' then 'IN_WORK' when i % 10 = 0 then 'NEW' else 'DONE' end as stage,
       now() - (amount - i) * interval '1 minute' as placed_at
from (values
  ('bench-read', 0::bigint, ${orders}),
  ('bench-small', 10000000, 10000),
  ('bench-change', 20000000, 40000)) as shops (shop, first, amount)
join seller on seller.code = shop
cross join lateral generate_series(1, amount) as i;

insert into buyer (seller_id, id, account, surname, name, phone, email)
select seller_id, number, 'b-' || number, 'Шевченко' || i % 1000, 'Оксана', '+38067' || lpad((i % 10000000)::text, 7, '0'),
       'buyer' || i % 1000 || '@bench.demo'
from generated_order;

insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id, buyer_reachable,
  do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
select seller_id, number, 0, 2, 'CART', status, stage, placed_at, placed_at, number, true,
  i % 7 = 0, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Київ', 'Відділення №12', 'CARD', true
from generated_order;

insert into order_line (seller_id, order_number, position, sku, title, quantity, price)
select seller_id, number, line, 'SKU-' || line, 'Товар ' || line || ', з довгою назвою на два слова', 1 + line, 320.00
from generated_order, generate_series(0, 1) as line;

insert into order_step (seller_id, order_number, position, from_status, to_status, mover, actor, at)
select seller_id, number, 0, null, 1, 'BUYER', 'storefront', placed_at from generated_order
union all
select seller_id, number, 1, 1, status, 'SELLER', 'olena@bench.demo', placed_at from generated_order where status <> 1;

analyze;
