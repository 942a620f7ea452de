-- The first webhook can want only what comes after it: the reader begins at the last settled event and need not read the years before.
insert into journal_reader (name, tx, seq)
select 'webhooks', tx, seq from journal_event
where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
order by tx desc, seq desc limit 1
on conflict do nothing;
