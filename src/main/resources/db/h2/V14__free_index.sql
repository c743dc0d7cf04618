-- An index that a constraint leans on cannot be made again when a crash left it short of rows. Whoever stores mentions
-- has stored their article before.
alter table mention drop constraint mention_article;
