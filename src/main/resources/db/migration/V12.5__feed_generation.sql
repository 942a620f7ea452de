-- The feed's generation: cursors carry it. A database that is restored to an earlier time gets a new one (operate.md), since
-- events that a cursor has passed may then be other events.
create table feed_generation (
  only_row   boolean     primary key default true check (only_row),
  generation bigint      not null,
  begun_at   timestamptz not null
);
insert into feed_generation (generation, begun_at)
values (('x' || substr(md5(gen_random_uuid()::text), 1, 8))::bit(32)::bigint, now());
