-- How often something may happen over all nodes, as mail to one domain: when everything that it may is free again. Whoever adds a
-- key locks the row without a name.
create table pace (
    id              varchar(320) not null primary key,
    free_at         bigint       not null
);
insert into pace (id, free_at) values ('', 0);

-- Whoever settles whether a person has had enough messages for a week locks the row that his id falls on, for a moment.
create table message_turn (
    id              integer      not null primary key
);
insert into message_turn (id) values
    (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15),
    (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);

-- How often the next step of a campaign has failed.
alter table campaign_run add column failures integer default 0 not null;
