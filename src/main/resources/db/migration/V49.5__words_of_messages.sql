-- Search of messages by words. A word has the key that search compares everywhere (search_key), and the shop before it, so that the index
-- finds the words of one shop among those of all. Signs between words are left out; what is longer than 60 characters is cut. The same
-- functions make the words of the stored and of the typed text; of the typed one each is the beginning of a word.
create function search_words(words text) returns text[]
  language sql immutable strict parallel safe
  return coalesce(
    (select array_agg(distinct left(search_key(word), 60))
     from regexp_split_to_table(words collate "pg_c_utf8", U&'[][\0009\000A\000D\0020\00A0\2000-\200B\202F\3000.,;:!?/\\\\|(){}<>"\00AB\00BB\201C\201D\201E\2026]+') as word
     where search_key(word) <> ''),
    '{}');

create function message_words(seller bigint, words text) returns tsvector
  language sql immutable strict parallel safe
  return array_to_tsvector((select coalesce(array_agg(seller || ':' || word), '{}') from unnest(search_words(words)) as word));

create function message_query(seller bigint, words text) returns tsquery
  language sql immutable strict parallel safe
  return (
    select string_agg(
      chr(39) || replace(replace(seller || ':' || word, chr(92), chr(92) || chr(92)), chr(39), chr(39) || chr(39)) || chr(39) || ':*',
      ' & ')::tsquery
    from unnest(search_words(words)) as word);

create index conversation_message_words on conversation_message using gin (message_words(seller_id, text)) where position is not null;
