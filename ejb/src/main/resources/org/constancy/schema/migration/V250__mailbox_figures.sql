-- What came into a mailbox of late, for its administrator; and a mail that could not be read says so.
update inbound_mail set kind = 'UNREADABLE' where mail_id like '%@could.not.be.read>';
create index inbound_mail_box on inbound_mail (mailbox, arrived_at, kind);
create index inbound_mail_answer on inbound_mail (answer, arrived_at);
