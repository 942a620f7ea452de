-- The token that made this one; revoking a token revokes its heirs.
alter table api_token add column made_by text references api_token (id);
create index api_token_heirs on api_token (made_by) where made_by is not null;
create index api_token_list on api_token (seller_id, created_at, id);
