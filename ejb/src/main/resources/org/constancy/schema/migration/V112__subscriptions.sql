-- Those who asked for events of an API, and which of them.
create table subscription (
    id              varchar(100) not null primary key,
    api             varchar(20)  not null,
    owner           varchar(210) not null,
    callback        varchar(2000) not null,
    query           varchar(4000),
    conditions      varchar(20000) not null,
    root            varchar(500) not null,
    state           varchar(20)  not null,
    reason          varchar(1000),
    secret          varchar(200) not null,
    old_secret      varchar(200),
    old_secret_until timestamp(3) with time zone,
    revision        bigint       not null,
    created_at      timestamp(3) with time zone not null,
    changed_at      timestamp(3) with time zone not null
);
create index subscription_api on subscription (api, id);
create index subscription_state on subscription (state);

-- Where somebody listens, each new event waits to be handed to the subscriptions.
alter table event add column pending boolean default false not null;

-- One node at a time hands events out: it locks this row.
create table fan_out (
    id              integer      not null primary key
);
insert into fan_out (id) values (1);
