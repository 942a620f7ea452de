-- The language of letters to the buyer; null is Ukrainian, as before. Not valid: rows of before have none, and need no scan.
alter table buyer add column language text;
alter table buyer add constraint buyer_language_check check (language in ('uk', 'en')) not valid;
