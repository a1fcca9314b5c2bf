-- What changed and what it meant to others: written in the transaction of each change.

create table event (
    id              varchar(100) not null primary key,
    sequence        bigint       not null,
    resource_type   varchar(60)  not null,
    resource_id     varchar(100) not null,
    event_type      varchar(100) not null,
    occurred_at     timestamp(3) with time zone not null,
    correlation_id  varchar(100),
    format          integer      not null,
    body            varchar(1048576) not null
);
create index event_resource on event (resource_type, resource_id, sequence);

create table audit_entry (
    id              varchar(100) not null primary key,
    at              timestamp(3) with time zone not null,
    caller          varchar(200) not null,
    action          varchar(40)  not null,
    resource_type   varchar(60)  not null,
    resource_id     varchar(100) not null,
    request_id      varchar(100),
    format          integer      not null,
    before_body     varchar(1048576),
    after_body      varchar(1048576)
);
create index audit_entry_resource on audit_entry (resource_type, resource_id, at);
create index audit_entry_at on audit_entry (at, id);

-- References between resources: bound (target) or waiting for what they name.
create table reference (
    id              varchar(100) not null primary key,
    owner_type      varchar(60)  not null,
    owner_id        varchar(100) not null,
    path            varchar(100) not null,
    place           integer      not null,
    sent_id         varchar(200),
    sent_name       varchar(500),
    target_type     varchar(60),
    target_id       varchar(100),
    problem         varchar(500),
    stale           boolean      not null
);
create index reference_stale on reference (stale, id);
create index reference_target on reference (target_type, target_id);
create index reference_sent on reference (sent_id, target_id);
create index reference_owner on reference (owner_id, owner_type, place);

-- What other systems call a resource.
create table external_id (
    resource_type   varchar(60)  not null,
    resource_id     varchar(100) not null,
    source_system   varchar(200) not null,
    external_id     varchar(200) not null,
    primary key (resource_type, resource_id, external_id)
);
create index external_id_name on external_id (external_id, resource_type);

-- Attributes outside the model that have been sent: these may be filtered by.
create table extension_attribute (
    resource_type   varchar(60)  not null,
    path            varchar(200) not null,
    primary key (resource_type, path)
);
