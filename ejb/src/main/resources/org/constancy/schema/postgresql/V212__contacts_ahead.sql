-- Few contacts are dated ahead: those alone are looked for.
drop index interaction_customer_ahead;
create index interaction_customer_ahead on interaction_customer (at, customer_id) where ahead;
