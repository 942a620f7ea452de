-- Questions about orders that have ended stay unanswered, and grow in number: the list of open ones does not read them.
create index orders_open_question on orders (seller_id, question_since)
  where question_since is not null and stage in ('NEW', 'IN_WORK', 'DELIVERING');
