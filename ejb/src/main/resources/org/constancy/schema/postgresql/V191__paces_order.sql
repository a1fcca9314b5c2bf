-- Texts are ordered by code point, as everywhere.
alter table pace alter column id type varchar(320) collate "C";
