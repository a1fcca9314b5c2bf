-- A reference is either bound or waits, and is seldom stale: it need not stand in the indexes of the other kind.
drop index reference_stale;
drop index reference_target;
drop index reference_sent;
create index reference_stale on reference (id) where stale;
create index reference_target on reference (target_type, target_id) where target_id is not null;
create index reference_sent on reference (sent_id) where target_id is null;
create index reference_waiting on reference (id) where target_id is null;
