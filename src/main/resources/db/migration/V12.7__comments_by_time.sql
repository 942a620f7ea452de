-- Comments are read by time. The index by id served the same foreign key.
create index order_comment_time on order_comment (seller_id, order_number, at, id);
drop index order_comment_order;
