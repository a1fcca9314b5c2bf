create table meeting (
    id              varchar(100) not null primary key,
    revision        bigint       not null,
    created_at      timestamp(3) with time zone not null,
    created_by      varchar(200) not null,
    changed_at      timestamp(3) with time zone not null,
    changed_by      varchar(200) not null,
    source_system   varchar(200),
    deleted_at      timestamp(3) with time zone,
    format          integer      not null,
    name_key        varchar(400),
    remainder       varchar(1048576) not null,
    name            varchar(500),
    state           varchar(500),
    organizer       varchar(500),
    start_date_time timestamp(3) with time zone,
    customer_id     varchar(100),
    unsettled       boolean      not null,
    foreign key (customer_id) references customer (id)
);
create index meeting_name on meeting (name);
create index meeting_name_key on meeting (name_key, id);
create index meeting_organizer on meeting (organizer, state, start_date_time);
create index meeting_customer on meeting (customer_id, start_date_time);
