-- A task that newer news have replaced is closed, by nobody; whoever finishes it afterwards has not read them.
alter table order_task add column superseded boolean not null default false;
