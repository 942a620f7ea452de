-- As in conversation_presence, so that one statement reads both; nothing writes it yet.
alter table order_presence add column answering boolean not null default false;
