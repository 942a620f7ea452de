-- Why the marketplace refused a message, told to its writer, and when it was decided.
alter table conversation_message
  add column decided_at timestamptz,
  add column decided_rule text,
  add column decided_comment text;
