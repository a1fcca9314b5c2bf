-- Who claims deliveries to a target has a turn: so many work for one target over all nodes, and no more. A target's name says which
-- of these rows is locked for a moment.
create table delivery_turn (
    id              integer      not null primary key
);
insert into delivery_turn (id) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);
