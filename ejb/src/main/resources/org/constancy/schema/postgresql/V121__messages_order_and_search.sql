-- As V099 and V100 do for the tables before: texts by code point, equality in the remainder, lists without what is deleted.
do $$
declare
    found record;
begin
    for found in
        select c.table_name, c.column_name, c.character_maximum_length as length
          from information_schema.columns c
         where c.table_schema = current_schema()
           and c.data_type = 'character varying'
           and c.collation_name is distinct from 'C'
           and c.table_name in ('communication_message', 'message_recipient', 'message_customer')
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       found.table_name, found.column_name, found.length);
    end loop;
end $$;

create index communication_message_remainder on communication_message
    using gin ((cast(remainder as jsonb)) jsonb_path_ops);
drop index communication_message_name_key;
create index communication_message_name_key on communication_message (name_key, id) where deleted_at is null;
drop index communication_message_status;
create index communication_message_status on communication_message (state, id) where deleted_at is null;
drop index communication_message_date;
create index communication_message_date on communication_message (scheduled_send_time, id) where deleted_at is null;
