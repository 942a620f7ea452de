-- Second factors of people. Nodes of the version before know nothing of them: while one
-- of them serves, it signs people in by the password alone.
alter table account add column second_factor boolean not null default false;

-- An authenticator app. Without confirmed_at it demands nothing.
create table second_factor (
  id            bigint      generated always as identity primary key,
  account_id    bigint      not null references account (id),
  label         text        not null check (char_length(label) between 1 and 60),
  sealed_secret bytea       not null,
  created_at    timestamptz not null,
  confirmed_at  timestamptz,
  used_at       timestamptz,
  -- The half minute, counted from 1970, of the last code: a code is good once.
  last_step     bigint      not null default 0
);
create index second_factor_account on second_factor (account_id);

create table recovery_code (
  account_id  bigint not null references account (id),
  code_sha256 bytea  not null check (length(code_sha256) = 32),
  primary key (account_id, code_sha256)
);
