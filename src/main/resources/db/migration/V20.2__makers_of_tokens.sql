-- The account of the person who made a token: the token ends with that person's work for the shop. Null for the tokens of before, and
-- for those that a token made. No foreign key: it would lock two tables. Accounts are never deleted.
alter table api_token add column made_by_account bigint;
create index api_token_maker on api_token (made_by_account) where made_by_account is not null;
