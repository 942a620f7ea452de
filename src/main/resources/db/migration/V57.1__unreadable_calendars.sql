-- A shop whose calendar cannot be read waits with its deadlines, and keeps no other shop waiting.
alter table deadline_recount add column unreadable_until timestamptz;
