-- Who sees an interaction: null is everybody.
alter table party_interaction add column visibility varchar(500);

-- What an interaction said before it was corrected. Appended, never rewritten.
create table interaction_correction (
    id              varchar(100) not null primary key,
    interaction_id  varchar(100) not null,
    at              timestamp(3) with time zone not null,
    caller          varchar(200) not null,
    before_it       varchar(1048576) not null,
    foreign key (interaction_id) references party_interaction (id)
);
create index interaction_correction_of on interaction_correction (interaction_id, at, id);
