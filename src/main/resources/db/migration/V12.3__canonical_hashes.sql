-- Idempotency: content_hash is taken of what the caller sent, in a canonical form whose version is hash_version (0: there is none,
-- a node of the version before wrote the row). request_hash stays, because such a node compares it. Lasting rows never expire.
alter table idempotency
  add column content_hash bytea,
  add column hash_version smallint not null default 0,
  add column lasting boolean not null default false;
update idempotency set lasting = true where operation = 'place-phone-order';
create index idempotency_expiring on idempotency (created_at) where not lasting;
