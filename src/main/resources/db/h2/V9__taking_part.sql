-- Who is only mentioned beside an event takes no part in it.
delete from event_actor where role = 'MENTIONED';
