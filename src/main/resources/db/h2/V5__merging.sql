-- Answers by itself which coarse dates enclose a day.
drop index mention_by_day;
create index mention_by_day on mention (start_day, end_day, id);
create index mention_by_round on mention (platform, round);
create index mention_by_date on mention (edtf);
