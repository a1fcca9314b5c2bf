-- By which mail somebody was given an item.
alter table library_share add column message_id varchar(100);
-- Who of those who hold a withdrawn item does not know it yet.
create index library_share_told on library_share (item_id, told_date);
-- The latest that a person was given.
create index library_share_person on library_share (person_id, item_id);
