-- Since when something that answers a need of the customer has been there: the next talk tells him.
alter table standing add column answer_at timestamp(3) with time zone;
