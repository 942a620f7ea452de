-- The lane of a letter names its order.
create index notification_delivery_buyer on notification_delivery (seller_id, lane, created_at) where recipient = 'BUYER';
