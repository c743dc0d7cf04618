-- Dated events are filtered in memory; the database is asked only for those without a date.
drop index event_by_day;
create index event_by_day on event (start_day, end_day);
drop index event_by_end;
drop index event_by_platform;
drop index event_by_type;
drop index event_actor_by_actor;
drop index event_source_by_source;
