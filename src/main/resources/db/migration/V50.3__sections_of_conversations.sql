-- Each section of the list is in the order of an index of its own: what is asked from pages of articles, what one person answers, and what
-- has a star, however much else a shop has.
create index conversation_product on conversation (seller_id, list_rank, list_key, id) where sku is not null;
create index conversation_assignee_section on conversation (seller_id, assignee, kind, list_rank, list_key, id)
  where assignee is not null;
create index conversation_star_section on conversation (seller_id, kind, list_rank, list_key, id) where starred;

-- The questions that wait, about orders that an older node may have moved.
create index conversation_question on conversation (seller_id, order_number)
  where waiting_since is not null and order_number is not null;
