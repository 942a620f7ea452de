-- The account of the person who made a token: the token ends with that person's work for the shop. Null for those that a token or an older
-- node made. No foreign key: it would lock two tables. Accounts are never deleted.
alter table api_token add column made_by_account bigint;
create index api_token_maker on api_token (made_by_account) where made_by_account is not null;
-- Until this version only owners made tokens, and a shop had one owner.
update api_token t
set made_by_account = (select min(a.id) from account a where a.seller_id = t.seller_id and a.role = 'OWNER')
where t.seller_id in (select seller_id from account where role = 'OWNER' group by seller_id having count(*) = 1);
