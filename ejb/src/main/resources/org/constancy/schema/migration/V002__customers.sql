create table organization (
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
    trading_name    varchar(500),
    organization_type varchar(500),
    status          varchar(500),
    country         varchar(500),
    is_provider     boolean,
    is_head_office  boolean,
    is_legal_entity boolean,
    provider        boolean not null,
    parent_id       varchar(100),
    unique (id, provider),
    foreign key (parent_id) references organization (id)
);
create index organization_name on organization (name);
create index organization_name_key on organization (name_key, id);
create index organization_parent on organization (parent_id);

create table individual (
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
    given_name      varchar(500),
    family_name     varchar(500),
    full_name       varchar(500),
    name            varchar(500),
    status          varchar(500),
    country         varchar(500),
    organization_id varchar(100),
    foreign key (organization_id) references organization (id)
);
create index individual_name on individual (name);
create index individual_name_key on individual (name_key, id);
create index individual_organization on individual (organization_id);

-- The customer is the customer: with the column that is always false, the key cannot reach the provider's own.
create table customer (
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
    status          varchar(500),
    tier            varchar(500),
    segment         varchar(500),
    owner           varchar(500),
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone,
    organization_id varchar(100),
    individual_id   varchar(100),
    internal        boolean default false not null check (internal = false),
    foreign key (organization_id, internal) references organization (id, provider),
    foreign key (individual_id) references individual (id)
);
create index customer_name on customer (name);
create index customer_name_key on customer (name_key, id);
create index customer_organization on customer (organization_id);
create index customer_individual on customer (individual_id);
create index customer_owner on customer (owner, id);

create table party_role (
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
    status          varchar(500),
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone,
    customer_organization_id varchar(100),
    internal        boolean default false not null check (internal = false),
    foreign key (customer_organization_id, internal) references organization (id, provider)
);
create index party_role_name on party_role (name);
