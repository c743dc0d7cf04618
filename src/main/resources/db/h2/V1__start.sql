-- Articles as they came in. Dates are days, offsets are Unicode code points.
create table article (
    id varchar(16) primary key,
    title text not null,
    publisher varchar(400),
    url varchar(2000),
    language varchar(40),
    published date,
    basis varchar(16) not null,
    text text not null,
    content_hash varchar(64) not null,
    added timestamp(3) with time zone not null,
    sample boolean not null,
    copy_group varchar(16) not null
);
create index article_by_content on article (content_hash);
create index article_by_copy_group on article (copy_group, id);
