-- What must be provable later, of a shop or of the marketplace (seller 0): a row for each act, in the transaction of the act. No
-- personal data: actors and subjects are kind and number, the origin is the network and not the address. tx is as in journal_event.
create table audit_entry (
  seller_id      bigint      not null references seller (id),
  id             bigint      not null generated always as identity,
  tx             bigint      not null default (pg_current_xact_id()::text::bigint),
  at             timestamptz not null,
  act            text        not null,
  outcome        text        not null,
  actor          text        not null,
  subject        text        not null,
  origin         text,
  correlation_id text        not null,
  details        text        not null,
  primary key (seller_id, id)
);
create index audit_entry_time on audit_entry (seller_id, at, id);
create index audit_entry_act on audit_entry (seller_id, act, at, id);
create index audit_entry_actor on audit_entry (seller_id, actor, at, id);
-- For the sealing, which goes over all shops.
create index audit_entry_order on audit_entry (tx, id);
-- For the watch on guesses, which looks at the last hour of all shops.
create index audit_entry_guesses on audit_entry (at) where outcome = 'REFUSED';

-- The chain: a seal covers the entries of its shop after the seal before, up to a position in the order (tx, id). Its hash is made
-- of the hash before and of these entries, so an entry that is changed, added or removed later is found.
create table audit_seal (
  seller_id  bigint      not null references seller (id),
  number     bigint      not null,
  through_tx bigint      not null,
  through_id bigint      not null,
  entries    int         not null,
  hash       bytea       not null check (length(hash) = 32),
  sealed_at  timestamptz not null,
  primary key (seller_id, number)
);
create index audit_seal_order on audit_seal (through_tx, through_id);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_is_append_only();
