create index parcel_event_time on parcel_event (seller_id, order_number, received_at);
