-- TMF681: something that we send.
create table communication_message (
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
    subject         varchar(500),
    message_type    varchar(500),
    purpose         varchar(500),
    state           varchar(500),
    state_reason    varchar(500),
    scheduled_send_time timestamp(3) with time zone,
    send_time           timestamp(3) with time zone,
    send_time_complete  timestamp(3) with time zone,
    try_times       bigint,
    at              timestamp(3) with time zone not null
);
create index communication_message_name_key on communication_message (name_key, id);
create index communication_message_status on communication_message (state, id);
create index communication_message_date on communication_message (scheduled_send_time, id);

-- Each receiver of a message, with an address of his own and what became of it there.
create table message_recipient (
    id              varchar(100) not null primary key,
    message_id      varchar(100) not null,
    place           integer      not null,
    name            varchar(500),
    address         varchar(320),
    person_id       varchar(100),
    medium          varchar(20)  not null,
    purpose         varchar(20)  not null,
    state           varchar(20)  not null,
    obstacle        varchar(30),
    detail          varchar(1000),
    token           varchar(40)  not null unique,
    mail_id         varchar(300) not null unique,
    due_at          timestamp(3) with time zone,
    sent_at         timestamp(3) with time zone,
    foreign key (message_id) references communication_message (id),
    foreign key (person_id) references individual (id)
);
create unique index message_recipient_message on message_recipient (message_id, place);
create index message_recipient_person on message_recipient (person_id, sent_at);
create index message_recipient_address on message_recipient (address);
create index message_recipient_due on message_recipient (state, due_at);

-- Whose a message is: of every customer that a receiver is, or belongs to.
create table message_customer (
    message_id      varchar(100) not null,
    customer_id     varchar(100) not null,
    at              timestamp(3) with time zone not null,
    primary key (message_id, customer_id),
    foreign key (message_id) references communication_message (id),
    foreign key (customer_id) references customer (id)
);
create index message_customer_timeline on message_customer (customer_id, at, message_id);
