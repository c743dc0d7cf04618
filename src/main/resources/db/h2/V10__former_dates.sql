-- An event may have been announced for any number of days before.
alter table event alter column former set data type varchar;
