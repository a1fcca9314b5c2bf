-- What a person said about being written to. Rows are added, never changed: the latest of a purpose and medium is what holds.
create table consent_record (
    id              varchar(100) not null primary key,
    person_id       varchar(100) not null,
    purpose         varchar(20)  not null,
    medium          varchar(20)  not null,
    given           boolean      not null,
    legal_basis     varchar(30)  not null,
    source          varchar(200) not null,
    at              timestamp(3) with time zone not null,
    recorded_at     timestamp(3) with time zone not null,
    recorded_by     varchar(200) not null,
    foreign key (person_id) references individual (id)
);
create index consent_record_person on consent_record (person_id, at, id);

-- How a person likes to be reached. Quiet from and to are minutes of the day where the person is.
create table reach (
    person_id       varchar(100) not null primary key,
    revision        bigint       not null,
    medium          varchar(20),
    language        varchar(20),
    quiet_from      integer check (quiet_from between 0 and 1439),
    quiet_to        integer check (quiet_to between 0 and 1439),
    zone            varchar(60),
    changed_at      timestamp(3) with time zone not null,
    changed_by      varchar(200) not null,
    foreign key (person_id) references individual (id)
);

-- Mail addresses that mail has come back from for good.
create table suppression (
    address         varchar(320) not null primary key,
    reason          varchar(1000),
    since           timestamp(3) with time zone not null
);
create index suppression_since on suppression (since);
