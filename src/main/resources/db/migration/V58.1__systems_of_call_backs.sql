-- Which system of the call centre asked for a call-back, and under which id: it is told when the call-back ends without it. Both are null
-- where a shop asked, or a node of the version before wrote the row.
alter table callback
  add column source_system text check (char_length(source_system) between 1 and 40),
  add column external_id text check (char_length(external_id) between 1 and 100),
  add constraint callback_system check ((source_system is null) = (external_id is null));
