-- How buyers reach the shop, as its letters say; null says nothing. contact_phone in E.164. The language of letters to the shop: null
-- is Ukrainian, as before. Not valid: rows of before have none, and need no scan.
alter table seller
  add column language text,
  add column contact_phone text,
  add column contact_email text;
alter table seller add constraint seller_language_check check (language in ('uk', 'en')) not valid;
