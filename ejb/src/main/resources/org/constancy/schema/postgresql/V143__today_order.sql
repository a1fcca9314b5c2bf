-- Texts are ordered by code point, as everywhere.
alter table day_plan alter column staff type varchar(100) collate "C";
alter table day_plan alter column customer_id type varchar(100) collate "C";
alter table standing alter column snoozed_by type varchar(200) collate "C";
alter table standing alter column snooze_reason type varchar(500) collate "C";
