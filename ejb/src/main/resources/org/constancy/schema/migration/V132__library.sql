create table library_item (
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
    kind            varchar(500),
    language        varchar(500),
    version         varchar(500),
    state           varchar(500),
    valid_until     timestamp(3) with time zone,
    published_date  timestamp(3) with time zone
);
create index library_item_name on library_item (name);
create index library_item_name_key on library_item (name_key, id);
create index library_item_state on library_item (state, id);

-- The words of an item, reduced to their stems by the rules of its language, and how much each says of it. An index of our
-- own and not the database's: both databases find the same.
create table library_word (
    item_id         varchar(100) not null,
    language        varchar(10)  not null,
    stem            varchar(100) not null,
    weight          integer      not null,
    primary key (item_id, stem),
    foreign key (item_id) references library_item (id)
);
create index library_word_stem on library_word (stem, language);

-- Who was given which version of an item, and whether it helped.
create table library_share (
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
    version         varchar(500),
    channel         varchar(500),
    shared_date     timestamp(3) with time zone,
    shared_by       varchar(500),
    helped          boolean,
    told_date       timestamp(3) with time zone,
    item_id         varchar(100) not null,
    customer_id     varchar(100),
    person_id       varchar(100),
    foreign key (item_id) references library_item (id),
    foreign key (customer_id) references customer (id)
);
create index library_share_name_key on library_share (name_key, id);
create index library_share_item on library_share (item_id, shared_date);
create index library_share_customer on library_share (customer_id, shared_date);
