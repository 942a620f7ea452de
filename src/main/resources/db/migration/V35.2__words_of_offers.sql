-- A manager who corrects an order finds an article by the beginning of its number, or of words in its title.
create index offer_sku_key on offer (seller_id, search_key(sku) text_pattern_ops);
-- Letters are made small by rules of PostgreSQL's own, whatever the locale of the database.
create index offer_words on offer using gin (to_tsvector('simple', lower(title collate "pg_c_utf8")));
