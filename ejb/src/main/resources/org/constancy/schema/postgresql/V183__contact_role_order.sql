-- Texts are ordered by code point, as everywhere.
alter table individual alter column contact_role type varchar(500) collate "C";
