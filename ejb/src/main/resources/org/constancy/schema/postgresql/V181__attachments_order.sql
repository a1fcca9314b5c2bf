-- Texts are ordered by code point, as everywhere.
alter table interaction_attachment alter column id type varchar(100) collate "C";
alter table interaction_attachment alter column interaction_id type varchar(100) collate "C";
alter table interaction_attachment alter column name type varchar(255) collate "C";
alter table interaction_attachment alter column mime_type type varchar(200) collate "C";
alter table interaction_attachment alter column added_by type varchar(200) collate "C";
alter table interaction_attachment_part alter column attachment_id type varchar(100) collate "C";
