-- Answers by itself what is done on a day, and what is a plan or inexact.
drop index mention_by_platform;
create index mention_by_platform on mention (platform, start_day, end_day, modality, id);
