-- What the last contact tells: an earlier one that is reported late and tells no more than it needs no look at what was before.
alter table standing add column heard_told integer;
