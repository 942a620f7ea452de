-- Files that belong to no message and are kept all the same: those of appeals.
alter table attachment add column kept boolean not null default false;
create index attachment_unsent_unkept on attachment (created_at) where message_id is null and not kept;
