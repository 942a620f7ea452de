-- What is remembered for ever is found whichever token of the call centre comes back: the key has the name of the system.
create index idempotency_lasting on idempotency (seller_id, operation, key) where lasting;
