-- Tasks: the version is a net under the lock of the order.
alter table order_task add column version int not null default 0;
