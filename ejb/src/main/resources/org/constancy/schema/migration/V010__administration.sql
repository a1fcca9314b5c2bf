-- Who may come in: people with a password, systems with a secret; and the key that signs access tokens.

create table staff_member (
    id                   varchar(100) not null primary key,
    name                 varchar(100) not null,
    display_name         varchar(200) not null,
    email                varchar(254),
    locale               varchar(20),
    theme                varchar(10),
    zone                 varchar(60),
    roles                varchar(400) not null,
    password_hash        varchar(200) not null,
    must_change_password boolean      not null,
    session_epoch        integer      not null,
    last_sign_in_at      timestamp(3) with time zone,
    disabled             boolean      not null,
    revision             bigint       not null,
    created_at           timestamp(3) with time zone not null,
    created_by           varchar(200) not null,
    changed_at           timestamp(3) with time zone not null,
    changed_by           varchar(200) not null,
    constraint staff_member_name unique (name),
    constraint staff_member_email unique (email)
);

-- Counted for names that nobody has as well: what the product does must not tell which names exist.
create table sign_in_failure (
    name_hash    varchar(64) not null primary key,
    failures     integer     not null,
    last_at      timestamp(3) with time zone not null,
    locked_until timestamp(3) with time zone
);
create index sign_in_failure_last_at on sign_in_failure (last_at);

create table api_client (
    id                  varchar(100)  not null primary key,
    name                varchar(200)  not null,
    secret_hash         varchar(64)   not null,
    secret_changed_at   timestamp(3) with time zone not null,
    scopes              varchar(4000) not null,
    requests_per_minute integer,
    expires_at          timestamp(3) with time zone,
    disabled            boolean       not null,
    revision            bigint        not null,
    created_at          timestamp(3) with time zone not null,
    created_by          varchar(200)  not null,
    changed_at          timestamp(3) with time zone not null,
    changed_by          varchar(200)  not null
);

create table token_key (
    purpose    varchar(40)   not null primary key,
    jwk        varchar(4000) not null,
    created_at timestamp(3) with time zone not null
);
