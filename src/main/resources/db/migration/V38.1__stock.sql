-- How many pieces of an article the shop has (quantity; null when it does not count them), and how many of them orders hold that
-- were not handed over yet (reserved). The constraints are not checked for the rows of today: all have the defaults.
alter table offer
  add column quantity int,
  add column reserved int not null default 0;
alter table offer add constraint offer_quantity check (quantity >= 0) not valid;
alter table offer add constraint offer_reserved check (reserved >= 0) not valid;
