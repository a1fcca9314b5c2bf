-- What is not over, what may be tried, and what goes before what.
create index delivery_live on delivery (state, carrier, target);
create index delivery_due on delivery (carrier, target, next_at, number);
create index delivery_lane on delivery (carrier, target, lane, next_at, number);
