-- The kinds of tasks are those of the application: a list here would have to be replaced with each new one.
alter table order_task drop constraint order_task_kind_check;
