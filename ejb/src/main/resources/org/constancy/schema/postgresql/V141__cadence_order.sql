-- Texts are ordered by code point, as everywhere.
do $$
declare
    found record;
begin
    for found in
        select c.table_name, c.column_name, c.character_maximum_length as length
          from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = current_schema()
           and t.table_type = 'BASE TABLE'
           and c.data_type = 'character varying'
           and c.collation_name is distinct from 'C'
           and c.table_name in
               ('cadence_policy', 'cadence_pause', 'cadence_run', 'staff_place', 'standing', 'interaction_customer')
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       found.table_name, found.column_name, found.length);
    end loop;
end $$;
