-- What a person is at the customer: decision maker, technical contact. Talks with him count for policies that ask for it.
alter table individual add column contact_role varchar(500);
