-- What became of the answer to an invitation that a mail carries; null where it carries none of ours.
alter table inbound_mail add column answer varchar(20);
