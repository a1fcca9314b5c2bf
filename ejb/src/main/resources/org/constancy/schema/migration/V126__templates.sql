-- Texts to write to people with, by purpose and language. Variables stand as {{person.name}}.
create table message_template (
    id              varchar(100) not null primary key,
    revision        bigint       not null,
    name            varchar(200) not null,
    purpose         varchar(20)  not null,
    language        varchar(20)  not null,
    subject         varchar(500) not null,
    content         varchar(100000) not null,
    html            varchar(200000),
    changed_at      timestamp(3) with time zone not null,
    changed_by      varchar(200) not null
);
create index message_template_name on message_template (name, language, id);
