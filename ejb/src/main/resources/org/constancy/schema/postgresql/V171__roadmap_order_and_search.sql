-- Texts are ordered by code point, and filters into the remainder go by containment, as everywhere (V099).
do $$
declare
    found record;
begin
    for found in
        select table_name, column_name, character_maximum_length as length
          from information_schema.columns
         where table_schema = current_schema()
           and table_name in ('roadmap', 'roadmap_version')
           and data_type = 'character varying'
           and collation_name is distinct from 'C'
    loop
        execute format('alter table %I alter column %I type varchar(%s) collate "C"',
                       found.table_name, found.column_name, found.length);
    end loop;
end $$;
create index roadmap_remainder on roadmap using gin ((cast(remainder as jsonb)) jsonb_path_ops);
