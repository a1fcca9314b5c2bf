-- Whether a member of staff wrote a message, and when the last of these was written to a customer: it answers what he wrote before.
alter table communication_message add column by_hand boolean default false not null;
alter table standing add column written_at timestamp(3) with time zone;
