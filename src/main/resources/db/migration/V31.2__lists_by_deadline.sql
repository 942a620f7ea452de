-- The list by deadline, orders without one last (ua.kramar.orders.list.OrderSort), and what nobody has touched.
create index orders_deadline on orders (seller_id, (coalesce(target_at, timestamptz '9999-12-31T00:00:00Z')), number)
  where stage in ('NEW', 'IN_WORK');
create index orders_untouched on orders (seller_id, changed_at) where stage in ('NEW', 'IN_WORK');
