alter table meeting add column held_by varchar(100);
create index meeting_held_by on meeting (held_by);
