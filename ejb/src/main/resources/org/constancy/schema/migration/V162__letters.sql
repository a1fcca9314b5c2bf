-- Letters on paper, as they were made; by the recipient whose each is.
create table letter (
    id              varchar(100) not null primary key,
    message_id      varchar(100) not null,
    name            varchar(500),
    subject         varchar(500),
    address         varchar(320),
    pdf             bytea        not null,
    made_at         timestamp(3) with time zone not null,
    posted_at       timestamp(3) with time zone,
    posted_by       varchar(200),
    posted_with     varchar(100),
    foreign key (message_id) references communication_message (id)
);
create index letter_made on letter (posted_at, made_at, id);
create index letter_posted_with on letter (posted_with);
