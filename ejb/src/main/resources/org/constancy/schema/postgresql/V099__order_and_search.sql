-- Texts are ordered by code point, whatever the database's own collation: so do the API's lists and their keys.
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
           and c.table_name <> 'flyway_schema_history'
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       found.table_name, found.column_name, found.length);
    end loop;
end $$;

-- Filters into the remainder: equality by containment.
do $$
declare
    found record;
begin
    for found in
        select table_name
          from information_schema.columns
         where table_schema = current_schema() and column_name = 'remainder'
    loop
        execute format('create index %I on %I using gin ((cast(remainder as jsonb)) jsonb_path_ops)',
                       found.table_name || '_remainder', found.table_name);
    end loop;
end $$;
