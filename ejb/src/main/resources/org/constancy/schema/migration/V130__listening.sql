create table need (
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
    words           varchar(4000),
    state           varchar(500),
    accountable     varchar(500),
    heard_date      timestamp(3) with time zone,
    due_date        timestamp(3) with time zone,
    answered_date   timestamp(3) with time zone,
    hand_overs      bigint,
    customer_id     varchar(100),
    heard_in        varchar(100),
    foreign key (customer_id) references customer (id)
);
create index need_name_key on need (name_key, id);
create index need_state_due on need (state, due_date, id);
create index need_accountable on need (accountable, state, due_date, id);
create index need_heard_in on need (heard_in);

-- Whose need it is: one row for each customer's voice. In time: the last moment at which an answer counts as such.
-- Talk due: since when what answers it has been available, and this customer is due a talk about it.
create table need_voice (
    need_id         varchar(100) not null,
    place           integer      not null,
    customer_id     varchar(100) not null,
    heard_at        timestamp(3) with time zone not null,
    in_time_until   timestamp(3) with time zone not null,
    talk_due_at     timestamp(3) with time zone,
    primary key (need_id, place),
    foreign key (need_id) references need (id),
    foreign key (customer_id) references customer (id)
);
create index need_voice_customer on need_voice (customer_id, need_id);
create index need_voice_heard on need_voice (heard_at);

create table promise (
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
    words           varchar(4000),
    state           varchar(500),
    accountable     varchar(500),
    promised_date   timestamp(3) with time zone,
    due_date        timestamp(3) with time zone,
    settled_date    timestamp(3) with time zone,
    hand_overs      bigint,
    customer_id     varchar(100),
    agreement_id    varchar(100),
    heard_in        varchar(100),
    foreign key (customer_id) references customer (id)
);
create index promise_name_key on promise (name_key, id);
create index promise_state_due on promise (state, due_date, id);
create index promise_accountable on promise (accountable, state, due_date, id);
create index promise_customer on promise (customer_id, state, due_date);
create index promise_heard_in on promise (heard_in);
create index promise_agreement on promise (agreement_id);

-- How far the interactions that were there before have been read for needs and promises.
create table listening_progress (
    id              varchar(20)  not null primary key,
    done_until      varchar(500),
    finished_at     timestamp(3) with time zone
);
insert into listening_progress (id) values ('interactions');
