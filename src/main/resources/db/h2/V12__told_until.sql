-- How far an open end is known to go on: the last publication day among the articles that tell it.
alter table event add column told_until integer;
update event e set told_until = (
    select datediff(day, date '1970-01-01',
        coalesce(
            max(case when m.start_day is not null and m.end_day is null then a.published end),
            max(a.published)))
    from mention m join article a on a.id = m.article_id
    where m.event_id = e.id)
where e.start_day is not null and e.end_day is null;
