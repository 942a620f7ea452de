-- An older node answers 503 to a person with a role that it does not know, and leaves their rows as they are.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
  check (role in ('OWNER', 'MANAGER', 'PACKER', 'READ_ONLY', 'OPERATOR'));
