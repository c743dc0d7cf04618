-- What the timeline marks on an event: sources disagree; first days of former dates, spaces between.
alter table event add column contradicted boolean default false not null;
alter table event add column former varchar(400);
