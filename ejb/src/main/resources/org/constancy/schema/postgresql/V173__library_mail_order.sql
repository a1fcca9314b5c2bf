-- Texts are ordered by code point, as everywhere (V099).
alter table library_share alter column message_id type varchar(100) collate "C";
