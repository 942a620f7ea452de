-- Offers: people and machines change an article at once. The version is compared in the statement that changes the row. A node of
-- the version before writes without counting; its changes are not noticed by If-Match until it is replaced.
alter table offer add column version int not null default 0;
