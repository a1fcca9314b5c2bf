-- What has to leave the house: events to listeners, mail, letters, calls of a gateway. Written in the transaction of what it tells.
create table delivery (
    id              varchar(100) not null primary key,
    number          bigint       generated always as identity,
    carrier         varchar(40)  not null,
    target          varchar(300) not null,
    lane            varchar(300),
    subject         varchar(100) not null,
    state           varchar(20)  not null,
    attempts        integer      not null,
    next_at         timestamp(3) with time zone,
    lease_owner     varchar(100),
    last_problem    varchar(1000),
    created_at      timestamp(3) with time zone not null,
    tried_at        timestamp(3) with time zone,
    ended_at        timestamp(3) with time zone
);
create index delivery_state on delivery (carrier, target, state, number);
create index delivery_subject on delivery (subject, carrier);
create index delivery_ended on delivery (ended_at);
