-- what was there before the feed stands at its beginning, the older records first
insert into registry_change (id, seq, type, object_id, area_code, kind, changed_at)
select h.id, row_number() over (order by h.id), h.type, h.id, h.area_code, 'SAVED', unix_timestamp() * 1000 from (
select id, 'deputy' as type, area_code from registry_mandate
  union all select id, 'station' as type, area_code from registry_station
  union all select id, 'group' as type, area_code from registry_group
  union all select id, 'unit' as type, area_code from registry_unit
  union all select id, 'document' as type, area_code from registry_document
  union all select id, 'link' as type, area_code from registry_link
  union all select id, 'body' as type, area_code from registry_body
  union all select id, 'turnover' as type, area_code from registry_turnover
  union all select id, 'opinion' as type, area_code from reception_opinion
  union all select id, 'suggestion' as type, area_code from reception_suggestion
  union all select id, 'reception' as type, area_code from reception_reception
  union all select id, 'activity' as type, area_code from reception_activity
  union all select id, 'help' as type, area_code from reception_help
) h;

update registry_change_counter set last_seq = (select coalesce(max(seq), 0) from registry_change) where id = 1;
