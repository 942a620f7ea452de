-- A message may be files alone: its text is empty then.
alter table conversation_message drop constraint conversation_message_text_check;
alter table conversation_message add constraint conversation_message_text_check check (char_length(text) <= 2000) not valid;
