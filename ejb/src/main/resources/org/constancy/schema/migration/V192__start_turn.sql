-- Of nodes that start at once on an empty database one makes the first member of staff, the first client and the key; the others
-- wait for this row and find them made.
create table start_turn (
    id              integer      not null primary key
);
insert into start_turn (id) values (0);
