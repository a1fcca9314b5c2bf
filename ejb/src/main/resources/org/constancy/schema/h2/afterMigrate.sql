-- At each start: H2 saves its sequences apart from its rows, so after an unclean end a number could come again, and what leaves
-- the house would not leave in order.
alter table delivery alter column number restart with (select coalesce(max(number), 0) + 1 from delivery);
