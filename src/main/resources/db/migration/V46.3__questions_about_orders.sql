-- Since when the buyer of an order waits for an answer to what they wrote about it (C2a); null when nothing waits.
alter table orders add column question_since timestamptz;
create index orders_question on orders (seller_id, question_since) where question_since is not null;
