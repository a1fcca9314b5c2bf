create table catalog (
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
    lifecycle_status varchar(500),
    version         varchar(500),
    catalog_type    varchar(500),
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);

create table category (
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
    lifecycle_status varchar(500),
    version         varchar(500),
    is_root         boolean,
    parent_id       varchar(500),
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);

create table product_specification (
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
    lifecycle_status varchar(500),
    version         varchar(500),
    brand           varchar(500),
    product_number  varchar(500),
    is_bundle       boolean,
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);
create index product_specification_number on product_specification (product_number);

create table product_offering (
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
    lifecycle_status varchar(500),
    version         varchar(500),
    is_bundle       boolean,
    is_sellable     boolean,
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);
create index product_offering_status on product_offering (lifecycle_status, id);

create table product_offering_price (
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
    lifecycle_status varchar(500),
    version         varchar(500),
    price_type      varchar(500),
    is_bundle       boolean,
    valid_for_start timestamp(3) with time zone,
    valid_for_end   timestamp(3) with time zone
);

create index catalog_name on catalog (name);
create index catalog_name_key on catalog (name_key, id);
create index category_name on category (name);
create index category_name_key on category (name_key, id);
create index product_specification_name on product_specification (name);
create index product_specification_name_key on product_specification (name_key, id);
create index product_offering_name on product_offering (name);
create index product_offering_name_key on product_offering (name_key, id);
create index product_offering_price_name on product_offering_price (name);
create index product_offering_price_name_key on product_offering_price (name_key, id);

-- Where we sell: languages in which a benefit must be written, currency of the prices.
create table market (
    country         varchar(2)   not null primary key,
    languages       varchar(100) not null,
    currency        varchar(3)   not null
);
insert into market (country, languages, currency) values
    ('AT', 'de', 'EUR'),
    ('BE', 'nl,fr', 'EUR'),
    ('BG', 'bg', 'EUR'),
    ('CH', 'de,fr', 'CHF'),
    ('CY', 'el', 'EUR'),
    ('CZ', 'cs', 'CZK'),
    ('DE', 'de', 'EUR'),
    ('DK', 'da', 'DKK'),
    ('EE', 'et', 'EUR'),
    ('ES', 'es', 'EUR'),
    ('FI', 'fi', 'EUR'),
    ('FR', 'fr', 'EUR'),
    ('GB', 'en', 'GBP'),
    ('GR', 'el', 'EUR'),
    ('HR', 'hr', 'EUR'),
    ('HU', 'hu', 'HUF'),
    ('IE', 'en', 'EUR'),
    ('IT', 'it', 'EUR'),
    ('LT', 'lt', 'EUR'),
    ('LU', 'fr,de', 'EUR'),
    ('LV', 'lv', 'EUR'),
    ('MT', 'en', 'EUR'),
    ('NL', 'nl', 'EUR'),
    ('NO', 'nb', 'NOK'),
    ('PL', 'pl', 'PLN'),
    ('PT', 'pt', 'EUR'),
    ('RO', 'ro', 'RON'),
    ('SE', 'sv', 'SEK'),
    ('SI', 'sl', 'EUR'),
    ('SK', 'sk', 'EUR');
