-- Files of interactions. What is taken out of an interaction stays here: its history names it.
create table interaction_attachment (
    id              varchar(100) not null primary key,
    interaction_id  varchar(100) not null,
    name            varchar(255) not null,
    mime_type       varchar(200) not null,
    bytes           bigint       not null,
    added_at        timestamp(3) with time zone not null,
    added_by        varchar(200) not null,
    foreign key (interaction_id) references party_interaction (id)
);
create index interaction_attachment_of on interaction_attachment (interaction_id, id);

-- Byte by byte, in pieces, so that a large one is never in memory as a whole.
create table interaction_attachment_part (
    attachment_id   varchar(100) not null,
    place           integer      not null,
    content         bytea        not null,
    primary key (attachment_id, place),
    foreign key (attachment_id) references interaction_attachment (id)
);
