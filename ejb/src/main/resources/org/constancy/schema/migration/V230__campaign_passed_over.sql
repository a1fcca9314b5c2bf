-- Of somebody who was passed over for a fault it may not be known whose person he is.
alter table campaign_person alter column customer_id drop not null;
