-- Mailboxes that answers come to, and how far each was read.
create table mailbox (
    name            varchar(300) not null primary key,
    uid_validity    bigint       not null,
    last_uid        bigint       not null,
    looked_at       timestamp(3) with time zone,
    problem         varchar(1000),
    lease_until     timestamp(3) with time zone
);

-- Mail that came in. Its place in the mailbox and its own id both keep it from coming in twice.
create table inbound_mail (
    id              varchar(100) not null primary key,
    mailbox         varchar(300) not null,
    uid_validity    bigint       not null,
    uid             bigint       not null,
    mail_id         varchar(500) not null unique,
    kind            varchar(20)  not null,
    state           varchar(20)  not null,
    sender          varchar(320),
    sender_name     varchar(500),
    subject         varchar(500),
    excerpt         varchar(100000),
    size            bigint       not null,
    sent_at         timestamp(3) with time zone not null,
    arrived_at      timestamp(3) with time zone not null,
    recipient_id    varchar(100),
    interaction_id  varchar(100),
    unique (mailbox, uid_validity, uid),
    foreign key (recipient_id) references message_recipient (id),
    foreign key (interaction_id) references party_interaction (id)
);
create index inbound_mail_state on inbound_mail (state, arrived_at, id);

-- The mail as it came, byte by byte, in pieces.
create table inbound_mail_part (
    mail_id         varchar(100) not null,
    place           integer      not null,
    content         bytea        not null,
    primary key (mail_id, place),
    foreign key (mail_id) references inbound_mail (id)
);
