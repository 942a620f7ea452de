-- From where a login was signed in to (a hash of both): others who guess at the login from elsewhere do not hold it up there.
create table sign_in_address (
  subject text        primary key,
  last_at timestamptz not null
);
create index sign_in_address_age on sign_in_address (last_at);
