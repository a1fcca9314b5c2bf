-- When there was contact of any kind last: what is newer adds to what was heard and needs no look at what was before.
alter table standing add column heard_at timestamp(3) with time zone;
