-- Search compares keys: text without blanks, apostrophes and invisible characters, with one kind of hyphen, composed,
-- in lower case. The same function makes the key of the stored and of the typed text. The keys are expressions of
-- indexes, not columns: existing rows need no rewrite, and rows that a node of the version before writes have keys too.
-- The collation is PostgreSQL's own, so that the keys do not depend on the locale of the database.
create function search_key(words text) returns text
  language sql immutable strict parallel safe
  return lower(translate(normalize(words, nfc),
    U&'\2010\2011\2012\2013\2014\2212\FE63\FF0D'
      || U&'\0009\000A\000D\0020\00A0\00AD\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\200C\200D\2028\2029'
      || U&'\202F\205F\3000\0027\0060\00B4\02B9\02BB\02BC\02BD\02C8\2018\2019\201B\2032\2035\FF07',
    '--------') collate "pg_c_utf8");

create index buyer_surname_key on buyer (seller_id, search_key(surname) text_pattern_ops);
create index buyer_email_key on buyer (seller_id, search_key(email) text_pattern_ops) where email is not null;
-- The last digits of a phone are the first ones of its reverse.
create index buyer_phone_end on buyer (seller_id, reverse(phone) text_pattern_ops);
