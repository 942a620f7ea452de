select pg_try_advisory_xact_lock(?), stored.request_hash, stored.result
from (select 1) as one left join idempotency as stored
  on stored.seller_id = ? and stored.caller = ? and stored.operation = ? and stored.key = ?
