-- Events that a reader has passed without reading them, because its node did not know their type. A node of a later version,
-- which does, reads them. Nodes of the version before neither write nor read this table.
create table journal_waiting (
  seller_id bigint      not null,
  seq       bigint      not null,
  reader    text        not null,
  type      text        not null,
  since     timestamptz not null default now(),
  primary key (seller_id, seq, reader),
  foreign key (seller_id, seq) references journal_event (seller_id, seq)
);
create index journal_waiting_reader on journal_waiting (reader, type);
