-- Texts are ordered by code point, as everywhere.
alter table party_interaction alter column visibility type varchar(500) collate "C";
alter table interaction_correction alter column id type varchar(100) collate "C";
alter table interaction_correction alter column interaction_id type varchar(100) collate "C";
alter table interaction_correction alter column caller type varchar(200) collate "C";
alter table interaction_correction alter column before_it type varchar(1048576) collate "C";

-- Lists and their counts ask whether one may see a row.
drop index party_interaction_date;
create index party_interaction_date on party_interaction (interaction_date_start, id, visibility, created_by) where deleted_at is null;
