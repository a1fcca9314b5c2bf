-- As V099 does for the tables before: texts by code point.
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
           and c.table_name in ('mailbox', 'inbound_mail', 'inbound_mail_part')
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       found.table_name, found.column_name, found.length);
    end loop;
end $$;
