-- Why the marketplace refused a message, for whoever wrote it, and when it was decided.
alter table conversation_message
  add column decided_at timestamptz,
  add column decided_rule text,
  add column decided_comment text;
