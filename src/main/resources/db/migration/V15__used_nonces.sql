-- Nonces of WS-Security that have been used, for all nodes; deleted when the message they stood in is too old to be accepted.
create table used_nonce (
  nonce_sha256 bytea       primary key check (length(nonce_sha256) = 32),
  expires_at   timestamptz not null
);
create index used_nonce_expiry on used_nonce (expires_at);
