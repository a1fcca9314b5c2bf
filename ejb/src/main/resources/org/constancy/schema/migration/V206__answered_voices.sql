-- When a need was answered stands with each voice as well: the share that was answered in time is then read off one index,
-- and no need is looked at.
alter table need_voice add column answered_at timestamp(3) with time zone;
update need_voice set answered_at = (select n.answered_date from need n where n.id = need_voice.need_id);
drop index need_voice_heard;
create index need_voice_heard on need_voice (heard_at, in_time_until, answered_at, customer_id);
