-- What is not over, what may be tried, and what goes before what.
create index delivery_live on delivery (state, carrier, target) where next_at is not null;
create index delivery_due on delivery (carrier, target, next_at, number) where next_at is not null;
create index delivery_lane on delivery (carrier, target, lane, number) where next_at is not null;
