-- Filters over the people of customers, kept by name.
create table campaign_segment (
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
    name            varchar(500)
);
create index campaign_segment_name on campaign_segment (name);
create index campaign_segment_name_key on campaign_segment (name_key, id);

-- One text for many.
create table campaign (
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
    name            varchar(500),
    state           varchar(500),
    channel         varchar(500),
    start_date      timestamp(3) with time zone,
    wave_size       bigint,
    wave_pause      bigint,
    segment_id      varchar(100) not null,
    template_id     varchar(100) not null,
    foreign key (segment_id) references campaign_segment (id)
);
create index campaign_name on campaign (name);
create index campaign_name_key on campaign (name_key, id);
create index campaign_state on campaign (state, id);

-- How far the work on a campaign is: it goes on behind the person that it has come to.
create table campaign_run (
    campaign_id     varchar(100) not null primary key,
    step            varchar(20)  not null,
    behind          varchar(100) not null,
    total           bigint       not null,
    done            bigint       not null,
    wave            integer      not null,
    wave_left       integer      not null,
    next_at         timestamp(3) with time zone not null,
    problem         varchar(1000),
    foreign key (campaign_id) references campaign (id)
);
create index campaign_run_due on campaign_run (step, next_at);

-- Everybody of a campaign, once.
create table campaign_person (
    campaign_id     varchar(100) not null,
    person_id       varchar(100) not null,
    customer_id     varchar(100) not null,
    state           varchar(20)  not null,
    reason          varchar(40),
    detail          varchar(1000),
    message_id      varchar(100),
    recipient_id    varchar(100),
    primary key (campaign_id, person_id),
    foreign key (campaign_id) references campaign (id)
);

-- To which campaign a message belongs, and what its receiver did.
alter table message_recipient add column campaign_id varchar(100);
alter table message_recipient add column replied_at timestamp(3) with time zone;
alter table message_recipient add column unsubscribed_at timestamp(3) with time zone;
create index message_recipient_campaign on message_recipient (campaign_id, state);
