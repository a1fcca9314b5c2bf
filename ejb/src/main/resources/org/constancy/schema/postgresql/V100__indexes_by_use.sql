-- A reference is either bound or waits, and is seldom stale: it need not stand in the indexes of the other kind.
drop index reference_stale;
drop index reference_target;
drop index reference_sent;
create index reference_stale on reference (id) where stale;
create index reference_target on reference (target_type, target_id) where target_id is not null;
create index reference_sent on reference (sent_id) where target_id is null;
create index reference_waiting on reference (id) where target_id is null;

-- Lists show what is not deleted: an index of just that counts without a look at the rows.
do $$
declare
    found record;
begin
    for found in
        select i.indexname, i.indexdef
          from pg_indexes i
          join information_schema.columns c
            on c.table_schema = i.schemaname and c.table_name = i.tablename and c.column_name = 'deleted_at'
         where i.schemaname = current_schema()
           and i.indexname ~ '_(name|name_key|status|number|reason|date)$'
    loop
        execute format('drop index %I', found.indexname);
        execute found.indexdef || ' where deleted_at is null';
    end loop;
end $$;
