-- What is open between a customer and us: needs that wait for an answer, and are counted now instead of those that were
-- heard; promises that run out.
update standing set needs = 0;
alter table standing add column need_at timestamp(3) with time zone;
alter table standing add column promise_at timestamp(3) with time zone;
