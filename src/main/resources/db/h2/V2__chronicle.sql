-- One sentence that tells something. Days are counted from 1970-01-01; null is open or unknown.
create table mention (
    id varchar(32) primary key,
    article_id varchar(16) not null references article (id),
    event_id varchar(32),
    joined text,
    start_at integer not null,
    end_at integer not null,
    exact text not null,
    prefix varchar(128) not null,
    suffix varchar(128) not null,
    headline varchar(1000) not null,
    time_words varchar(1000),
    edtf varchar(64),
    start_day integer,
    end_day integer,
    date_rule varchar(100),
    date_reason text,
    date_confidence double precision not null,
    modality varchar(16) not null,
    type varchar(40) not null,
    actors text not null,
    place varchar(80),
    platform varchar(80),
    round integer,
    confidence double precision not null,
    reasons text not null
);
create index mention_by_article on mention (article_id, start_at);
create index mention_by_event on mention (event_id);
create index mention_by_day on mention (start_day, id);

-- Two mentions that may tell the same happening, a before b.
create table mention_link (
    a varchar(32) not null,
    b varchar(32) not null,
    score double precision not null,
    reason text not null,
    primary key (a, b)
);
create index mention_link_by_b on mention_link (b, a);

-- What the timeline draws. Everything here follows from mentions and decisions of people.
create table event (
    id varchar(32) primary key,
    headline varchar(1000) not null,
    edtf varchar(64),
    date_reason text,
    start_day integer,
    end_day integer,
    type varchar(40) not null,
    place varchar(80),
    platform varchar(80),
    round integer,
    modality varchar(16) not null,
    status varchar(16) not null,
    review varchar(16) not null,
    confidence double precision not null,
    importance double precision not null,
    importance_reasons text not null,
    articles integer not null,
    sources integer not null,
    pinned boolean not null
);
create index event_by_day on event (start_day, importance desc, id);
create index event_by_end on event (end_day, id);
create index event_by_platform on event (platform, start_day, importance desc, id);
create index event_by_type on event (type, start_day, importance desc, id);

create table event_actor (
    event_id varchar(32) not null references event (id) on delete cascade,
    actor varchar(400) not null,
    name varchar(400) not null,
    role varchar(16) not null,
    primary key (event_id, actor)
);
create index event_actor_by_actor on event_actor (actor, event_id);

create table event_source (
    event_id varchar(32) not null references event (id) on delete cascade,
    source varchar(400) not null,
    primary key (event_id, source)
);
create index event_source_by_source on event_source (source, event_id);

-- The latest decision of a person on one field of the event a mention belongs to.
create table decision (
    mention_id varchar(32) not null,
    field varchar(20) not null,
    chosen text not null,
    made timestamp(3) with time zone not null,
    primary key (mention_id, field)
);
