create table party_interaction (
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
    reason          varchar(500),
    direction       varchar(500),
    status          varchar(500),
    outcome         varchar(500),
    mood            bigint,
    interaction_date_start timestamp(3) with time zone,
    interaction_date_end   timestamp(3) with time zone,
    status_change_date     timestamp(3) with time zone,
    next_contact_date      timestamp(3) with time zone,
    channel         varchar(20)  not null,
    at              timestamp(3) with time zone not null,
    two_way         boolean      not null,
    needs           integer      not null,
    first_need      varchar(500)
);
create index party_interaction_reason on party_interaction (reason);
create index party_interaction_name_key on party_interaction (name_key, id);
create index party_interaction_date on party_interaction (interaction_date_start, id);

-- Whose an interaction is. Ahead: dated later than it was written, and not counted yet.
create table interaction_customer (
    interaction_id  varchar(100) not null,
    customer_id     varchar(100) not null,
    at              timestamp(3) with time zone not null,
    two_way         boolean      not null,
    ahead           boolean      not null,
    primary key (interaction_id, customer_id),
    foreign key (interaction_id) references party_interaction (id),
    foreign key (customer_id) references customer (id)
);
create index interaction_customer_timeline on interaction_customer (customer_id, at, interaction_id);
create index interaction_customer_ahead on interaction_customer (ahead, at);

-- After how many days a customer of a tier is due a contact; every other one after 30.
create table cadence (
    tier            varchar(100) not null primary key,
    days            integer      not null check (days > 0)
);
insert into cadence (tier, days) values ('platinum', 14), ('gold', 30), ('silver', 30), ('bronze', 60);

-- How we stand with each customer. Without an agreement in force due_at and listed_at are null.
create table standing (
    customer_id     varchar(100) not null primary key,
    name            varchar(500),
    tier            varchar(500),
    owner           varchar(500),
    place           varchar(200),
    zone            varchar(60)  not null,
    cadence_days    integer      not null,
    agreements      integer      not null,
    in_force_since  timestamp(3) with time zone,
    renewal_at      timestamp(3) with time zone,
    annual_value    numeric(22, 2),
    currency        varchar(20),
    talked_at       timestamp(3) with time zone,
    planned_at      timestamp(3) with time zone,
    mood            integer,
    needs           integer      not null,
    words           varchar(500),
    since           timestamp(3) with time zone,
    due_at          timestamp(3) with time zone,
    listed_at       timestamp(3) with time zone,
    foreign key (customer_id) references customer (id)
);
create index standing_due on standing (due_at, customer_id);
create index standing_owner_due on standing (owner, due_at, customer_id);
create index standing_listed on standing (listed_at, customer_id);
create index standing_owner_listed on standing (owner, listed_at, customer_id);
