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
