-- Texts of a shop with places for values, to be written to buyers again and again (C5). "version" rises with each change.
create sequence message_template_id;
create table message_template (
  seller_id  bigint      not null references seller (id),
  id         bigint      not null,
  kind       text        not null check (kind in ('ORDER', 'SHOP', 'QUESTION')),
  language   text        not null check (language in ('uk', 'en')),
  name       text        not null check (char_length(name) between 1 and 100),
  text       text        not null check (char_length(text) between 1 and 2000),
  version    int         not null,
  changed_by text        not null,
  changed_at timestamptz not null,
  primary key (seller_id, id),
  unique (id)
);
create unique index message_template_name on message_template (seller_id, kind, language, lower(name));
