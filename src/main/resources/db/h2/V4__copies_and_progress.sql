-- Numbers by which copies of one text find each other.
create table fingerprint (
    band bigint not null,
    article_id varchar(16) not null references article (id),
    primary key (band, article_id)
);

-- How far a long work has come, so that it goes on where it was broken off.
create table progress (
    work varchar(40) primary key,
    reached varchar(80) not null
);
