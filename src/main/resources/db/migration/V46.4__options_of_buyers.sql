-- What buyers chose for the letters about messages to them (C1), by their account, whichever shop writes. Without a row a letter says that
-- there is a message, and not what it says.
create table buyer_option (
  account      text        primary key,
  message_text boolean     not null,
  changed_at   timestamptz not null
);
