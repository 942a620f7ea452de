-- What the clock does next, and what it has not seen yet.
create index orders_clock on orders (least(remind_at, move_at)) where remind_at is not null or move_at is not null;
create index orders_unclocked on orders (number)
  where clock_steps is distinct from steps
    and (stage in ('NEW', 'IN_WORK', 'DELIVERING') or target_at is not null or move_at is not null);
