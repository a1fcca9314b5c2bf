create table roadmap (
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
    next_date       timestamp(3) with time zone,
    customer_id     varchar(100),
    foreign key (customer_id) references customer (id)
);
create index roadmap_name on roadmap (name);
create index roadmap_name_key on roadmap (name_key, id);
create index roadmap_next on roadmap (next_date, id);
create index roadmap_state on roadmap (state, next_date, id);
create index roadmap_customer on roadmap (customer_id, next_date);

-- What customers agreed to, version by version. Nothing here is ever changed.
create table roadmap_version (
    id              varchar(100) not null primary key,
    roadmap_id      varchar(100) not null,
    version         bigint       not null,
    document        varchar(1048576) not null,
    unique (roadmap_id, version),
    foreign key (roadmap_id) references roadmap (id)
);
