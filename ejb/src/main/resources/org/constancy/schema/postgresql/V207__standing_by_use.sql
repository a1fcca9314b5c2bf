-- The silence alarm by value reads the largest first, and those without a value last: an index in just that order, else all are
-- sorted. What those who are due are worth is summed from the index that finds them.
drop index standing_value;
create index standing_value on standing (annual_value desc nulls last, customer_id desc);
drop index standing_due;
create index standing_due on standing (due_at, customer_id) include (annual_value, currency);
