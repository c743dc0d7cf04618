-- Plans, and what became of them, are looked for by platform and time, rounds no longer by number.
drop index mention_by_round;
create index mention_by_platform on mention (platform, start_day);
