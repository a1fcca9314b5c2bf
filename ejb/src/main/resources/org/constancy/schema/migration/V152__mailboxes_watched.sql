-- What an administrator sees of a mailbox, and says to it; and how many mails somebody wrote within minutes.
alter table mailbox add column last_mail_at timestamp(3) with time zone;
alter table mailbox add column paused boolean default false not null;
create index inbound_mail_sender on inbound_mail (sender, arrived_at);
