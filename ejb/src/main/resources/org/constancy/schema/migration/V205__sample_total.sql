-- How many steps the sample provider takes altogether, as soon as that is known.
alter table sample_run add column total integer;
