#!/bin/bash
# Once, on an empty data directory: the database and its owner, who is no superuser. The official image runs this.
set -euo pipefail
# The password comes to psql from the file: what stands on a command line can be read by others.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\set password `cat /run/secrets/kramar_db_password`
create role kramar login password :'password';
create database kramar owner kramar;
revoke connect, temporary on database kramar from public;
revoke connect on database postgres from public;
SQL
