-- The demo world: two shops, their people and machines, the marketplace's own. Made by the sandbox only, never by the server.
-- What is there already stays as it is, so that a restart keeps what a visitor has changed.

insert into seller (code, name, notification_email, contact_phone, contact_email, created_at) values
  ('zatyshok', 'Затишок', 'olena@zatyshok.demo', '+380441234567', 'shop@zatyshok.demo', '2026-01-01T00:00:00Z'),
  ('iskra', 'Іскра', 'ihor@iskra.demo', '+380322345678', 'shop@iskra.demo', '2026-01-01T00:00:00Z')
on conflict do nothing;

-- The password of everybody is kramar-demo-2026 (Argon2id).
insert into account (seller_id, login, name, role, password_hash, created_at)
select seller.id, login, people.name, role,
       '$argon2id$v=19$m=19456,t=2,p=1$6kd/QM+qc6/I5kNitrF5Jg$2WBRojNkJABLQv7w9rzNsdKrsWHS2nL4C/TRKSBiZFE',
       '2026-01-01T00:00:00Z'
from (values
  ('zatyshok', 'olena@zatyshok.demo', 'Олена Гриценко', 'OWNER'),
  ('zatyshok', 'taras@zatyshok.demo', 'Тарас Левченко', 'MANAGER'),
  ('iskra', 'ihor@iskra.demo', 'Ігор Савчук', 'OWNER'),
  ('marketplace', 'operator@kramar.demo', 'Оператор маркетплейсу', 'OPERATOR')
) as people (shop, login, name, role)
join seller on seller.code = people.shop
on conflict do nothing;

insert into api_token (id, seller_id, name, secret_sha256, permissions, created_at)
select tokens.id, seller.id, tokens.name, sha256(convert_to(secret, 'UTF8')), permissions, '2026-01-01T00:00:00Z'
from (values
  ('erp-zatyshok', 'zatyshok', 'ERP', 'demo-erp-zatyshok-secret',
    array['orders:read', 'orders:write', 'messages:read', 'messages:write', 'events:read', 'catalog:write']),
  ('erp-iskra', 'iskra', 'ERP', 'demo-erp-iskra-secret',
    array['orders:read', 'orders:write', 'messages:read', 'messages:write', 'events:read', 'catalog:write']),
  ('storefront', 'marketplace', 'Сайт маркетплейсу', 'demo-storefront-secret', array['storefront']),
  ('call-center', 'marketplace', 'Кол-центр маркетплейсу', 'demo-call-center-secret', array['call-center']),
  ('mail-relay', 'marketplace', 'Поштовий сервер', 'demo-mail-relay-secret', array['mail-relay'])
) as tokens (id, shop, name, secret, permissions)
join seller on seller.code = tokens.shop
on conflict do nothing;

insert into offer (seller_id, id, sku, title, price, available, updated_at)
select seller.id, nextval('offer_id'), sku, title, price, available, '2026-01-01T00:00:00Z'
from (values
  ('zatyshok', 'LAMP-1', 'Настільна лампа «Промінь», дубова ніжка', 640.00, true),
  ('zatyshok', 'PLED-1', 'Плед вовняний карпатський, 140×200 см', 1890.00, true),
  ('zatyshok', 'PILLOW-2', 'Подушка з гречаним лушпинням, 40×60 см', 425.00, true),
  ('zatyshok', 'VASE-3', 'Ваза керамічна ручної роботи, 28 см', 780.50, true),
  ('zatyshok', 'CANDLE-6', 'Набір соєвих свічок, 6 шт.', 349.90, true),
  ('zatyshok', 'MIRROR-1', 'Дзеркало кругле в латунній рамі, 60 см', 2150.00, true),
  ('zatyshok', 'CUP-4', 'Чашки порцелянові «Косів», 4 шт.', 960.00, true),
  ('zatyshok', 'RUG-5', 'Килим джутовий, 160×230 см', 3290.00, false),
  ('iskra', 'BULB-10', 'Лампа світлодіодна E27, 10 Вт, 4000 K', 79.00, true),
  ('iskra', 'CABLE-2', 'Кабель USB-C — USB-C, 2 м, 100 Вт', 299.00, true),
  ('iskra', 'CHARGER-65', 'Зарядний пристрій GaN, 65 Вт', 1249.00, true),
  ('iskra', 'POWER-20', 'Павербанк, 20 000 мА·год', 1599.00, true),
  ('iskra', 'DRILL-1', 'Дриль-шурупокрут акумуляторний, 18 В', 3450.00, true),
  ('iskra', 'TORCH-3', 'Ліхтар налобний, 800 лм', 689.00, true),
  ('iskra', 'METER-1', 'Мультиметр цифровий', 545.50, true),
  ('iskra', 'STATION-1', 'Зарядна станція, 1024 Вт·год', 28999.00, false)
) as offers (shop, sku, title, price, available)
join seller on seller.code = offers.shop
on conflict do nothing;
