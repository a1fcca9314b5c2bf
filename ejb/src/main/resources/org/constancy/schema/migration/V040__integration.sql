-- Requests with an idempotency key, and their answers.
create table idempotent_request (
    id              varchar(64)  not null primary key,
    body_hash       varchar(64)  not null,
    started_at      timestamp(3) with time zone not null,
    status          integer,
    location        varchar(1000),
    tag             varchar(100),
    body            varchar(1048576)
);
create index idempotent_request_started on idempotent_request (started_at);
