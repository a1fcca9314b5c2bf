-- How often we talk with whom: policies in rows, of which the nearest day wins. What the tiers had is kept.
create table cadence_policy (
    id              varchar(100) not null primary key,
    revision        bigint       not null,
    name            varchar(200) not null,
    tier            varchar(200),
    segment         varchar(200),
    at_least        numeric(20, 2),
    currency        varchar(3),
    phase           varchar(20),
    person_role     varchar(200),
    every_days      integer check (every_days > 0),
    on_days         varchar(200),
    changed_at      timestamp(3) with time zone not null,
    changed_by      varchar(200) not null,
    check ((every_days is null) <> (on_days is null))
);
insert into cadence_policy (id, revision, name, tier, every_days, changed_at, changed_by)
    select 'tier-' || tier, 0, upper(substring(tier from 1 for 1)) || substring(tier from 2), tier, days, current_timestamp, 'migrations' from cadence;
insert into cadence_policy (id, revision, name, phase, on_days, changed_at, changed_by) values
    ('after-start', 0, 'After the start', 'AFTER_START', '1,7,30,90', current_timestamp, 'migrations'),
    ('before-renewal', 0, 'Before the renewal', 'BEFORE_RENEWAL', '30,60,90', current_timestamp, 'migrations');
drop table cadence;

create table cadence_pause (
    id              varchar(100) not null primary key,
    customer_id     varchar(100) not null,
    reason          varchar(500) not null,
    last_day        date         not null,
    begun_at        timestamp(3) with time zone not null,
    begun_by        varchar(200) not null,
    ended_at        timestamp(3) with time zone,
    ended_by        varchar(200),
    foreign key (customer_id) references customer (id)
);
create index cadence_pause_customer on cadence_pause (customer_id, begun_at, id);

-- Works out anew when every customer is due, a batch at a time, behind the customer that it has come to.
create table cadence_run (
    id              varchar(100) not null primary key,
    ordered_at      timestamp(3) with time zone not null,
    ordered_by      varchar(200) not null,
    total           bigint       not null,
    done            bigint       not null,
    behind          varchar(100) not null,
    finished_at     timestamp(3) with time zone
);
insert into cadence_run (id, ordered_at, ordered_by, total, done, behind)
    select 'migration', current_timestamp, 'migrations', count(*), 0, '' from standing;

alter table standing add column segment varchar(500);
alter table standing add column country varchar(500);
alter table standing add column due_on date;
-- The day that it is in most zones, until the run above has come to the customer.
update standing set due_on = cast(due_at + interval '12' hour as date) where due_at is not null;
alter table standing add column due_because varchar(20);
alter table standing add column due_day integer;
alter table standing add column due_role varchar(200);
alter table standing add column paused_until date;
alter table standing add column pause_reason varchar(500);
alter table standing add column reply_at timestamp(3) with time zone;

-- Those with whom we talked, by what they are at the customer: in lower case, with commas between.
alter table interaction_customer add column roles varchar(400);

-- Who is whose head, and who covers for whom.
create table staff_place (
    name            varchar(100) not null primary key,
    head            varchar(100),
    absent_from     date,
    absent_until    date,
    cover           varchar(100)
);
create index staff_place_head on staff_place (head);
