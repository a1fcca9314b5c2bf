-- That the sample provider was brought in, and how far: one row, or none.
create table sample_run (
    id              varchar(100) not null primary key,
    started_at      timestamp(3) with time zone not null,
    done            integer      not null,
    finished_at     timestamp(3) with time zone
);
