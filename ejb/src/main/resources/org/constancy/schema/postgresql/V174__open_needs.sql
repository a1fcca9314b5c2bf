-- What is open, by its day: the first page is the first of the index, whatever was closed before. The counts of the tabs are
-- read from an index alone, for lists show what is not deleted (as V100).
drop index need_state_due;
create index need_state_due on need (state, due_date) where deleted_at is null;
create index need_open on need (due_date, id)
    where deleted_at is null and state in ('heard', 'understood', 'answered');
drop index promise_state_due;
create index promise_state_due on promise (state, due_date) where deleted_at is null;
create index promise_open on promise (due_date, id) where deleted_at is null and state = 'open';
