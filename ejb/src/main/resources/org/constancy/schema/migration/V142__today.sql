-- Not today: until a day, with a reason; seen by the head.
alter table standing add column snoozed_at timestamp(3) with time zone;
alter table standing add column snoozed_until date;
alter table standing add column snoozed_by varchar(200);
alter table standing add column snooze_reason varchar(500);

-- Who has whom on his list of a day, and when.
create table day_plan (
    staff           varchar(100) not null,
    customer_id     varchar(100) not null,
    on_day          date         not null,
    at_time         time(0),
    primary key (staff, customer_id),
    foreign key (customer_id) references customer (id)
);
create index day_plan_day on day_plan (staff, on_day, at_time);

-- The silent ones by days and by value.
create index standing_since on standing (since, customer_id);
create index standing_value on standing (annual_value, customer_id);
