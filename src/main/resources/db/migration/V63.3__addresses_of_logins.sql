-- Whose address it is, so that a first one of all is told from a new one. Rows of the version before have none.
alter table sign_in_address add column login_sha256 bytea check (length(login_sha256) = 32);
create index sign_in_address_login on sign_in_address (login_sha256);
