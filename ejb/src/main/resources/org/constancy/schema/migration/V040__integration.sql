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

-- Imports: the job, its documents and what became of them, and what is left for a person to look at.
create table import_job (
    id              varchar(100) not null primary key,
    file_name       varchar(300) not null,
    source_system   varchar(200) not null,
    dry_run         boolean      not null,
    created_by      varchar(200) not null,
    created_at      timestamp(3) with time zone not null,
    alive_at        timestamp(3) with time zone not null,
    finished_at     timestamp(3) with time zone,
    state           varchar(20)  not null,
    total           integer      not null,
    created         integer      not null,
    updated         integer      not null,
    unchanged       integer      not null,
    refused         integer      not null,
    failure         varchar(1000)
);
create index import_job_state on import_job (state, id);

create table import_line (
    id              varchar(100) not null primary key,
    job_id          varchar(100) not null references import_job (id),
    number          integer      not null,
    place           varchar(300) not null,
    document        varchar(1048576),
    outcome         varchar(20),
    resource_type   varchar(60),
    resource_id     varchar(100),
    code            varchar(100),
    words           varchar(1000),
    unique (job_id, number)
);
create index import_line_outcome on import_line (job_id, outcome, number);

create table import_problem (
    id              varchar(100) not null primary key,
    job_id          varchar(100) not null references import_job (id),
    code            varchar(100) not null,
    resource_type   varchar(60)  not null,
    resource_id     varchar(100) not null,
    named           varchar(500),
    words           varchar(1000) not null
);
create index import_problem_job on import_problem (job_id, id);
