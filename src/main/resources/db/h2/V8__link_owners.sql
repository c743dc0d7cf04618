-- Whose link it is: the mention with the less exact date, which keeps only the likeliest. Old links know no owner;
-- reading the articles again gives them one.
alter table mention_link add column owner varchar(32);
create index mention_link_by_owner on mention_link (owner, a, b);
