create index event_pending on event (pending, id);
