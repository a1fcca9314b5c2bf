-- The secret address at which a calendar program reads a member's days. One a member; a new one ends the old.
create table calendar_feed (
    staff_id    varchar(100) not null primary key references staff_member (id),
    secret_hash varchar(64)  not null,
    created_at  timestamp(3) with time zone not null,
    constraint calendar_feed_secret unique (secret_hash)
);
