-- The list of orders whose payment is in a state (ua.kramar.orders.list.OrderRow).
create index orders_payment
  on orders (seller_id, (coalesce(payment_state, case when paid then 'PAID' else 'UNPAID' end)), placed_at desc, number desc);
