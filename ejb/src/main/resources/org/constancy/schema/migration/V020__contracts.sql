create table agreement_specification (
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
    lifecycle_status varchar(500),
    is_bundle       boolean,
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);
create index agreement_specification_name on agreement_specification (name);
create index agreement_specification_name_key on agreement_specification (name_key, id);

create table agreement (
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
    status          varchar(500) not null,
    agreement_type  varchar(500),
    document_number bigint,
    market          varchar(500),
    agreement_period_start timestamp(3) with time zone,
    agreement_period_end   timestamp(3) with time zone,
    renewal_date    timestamp(3) with time zone,
    customer_id     varchar(100),
    annual_value    numeric(20, 2),
    currency        varchar(20),
    foreign key (customer_id) references customer (id)
);
create index agreement_name on agreement (name);
create index agreement_name_key on agreement (name_key, id);
create index agreement_customer on agreement (customer_id);
create index agreement_starts on agreement (status, agreement_period_start);
create index agreement_ends on agreement (status, agreement_period_end);
create index agreement_renewal on agreement (renewal_date, id);

-- Who is engaged as the customer: with the column that is always false, the key cannot reach the provider's own.
create table agreement_party (
    agreement_id    varchar(100) not null,
    organization_id varchar(100) not null,
    internal        boolean default false not null check (internal = false),
    primary key (agreement_id, organization_id),
    foreign key (agreement_id) references agreement (id),
    foreign key (organization_id, internal) references organization (id, provider)
);
create index agreement_party_organization on agreement_party (organization_id);

-- The steps of each agreement, appended and never rewritten.
create table agreement_move (
    id              varchar(100) not null primary key,
    agreement_id    varchar(100) not null,
    status          varchar(40)  not null,
    at              timestamp(3) with time zone not null,
    caller          varchar(200) not null,
    foreign key (agreement_id) references agreement (id)
);
create index agreement_move_agreement on agreement_move (agreement_id, at, id);
