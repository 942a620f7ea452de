-- The list of orders whose payment is in a state (ua.kramar.orders.list.OrderRow): the money of an order that was restored is another's.
-- Nodes of the version before read orders_payment; the next version drops it.
create index orders_own_payment
  on orders (
    seller_id,
    (case
      when restored_as is not null and coalesce(payment_state, 'PAID') not in ('RETURNED', 'PART_RETURNED') then 'UNPAID'
      else coalesce(payment_state, case when paid then 'PAID' else 'UNPAID' end)
    end),
    placed_at desc,
    number desc);
