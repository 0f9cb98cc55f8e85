-- The state of all placements before a turnover was recorded, as JSON; it is what an undo brings back.
alter table registry_turnover add column placed_before text null;

-- Whose mandate has ended belongs nowhere any more. Until is the first day without the mandate, so places end the day before; where it is
-- not known they end today at the latest. What would have lasted no day did not happen.
delete p from registry_placement p join registry_mandate m on m.id = p.mandate_id
  where m.status = 'ENDED' and p.until is null and p.since >= coalesce(m.until, date_add(current_date, interval 1 day));
update registry_placement p join registry_mandate m on m.id = p.mandate_id
  set p.until = date_sub(coalesce(m.until, date_add(current_date, interval 1 day)), interval 1 day)
  where m.status = 'ENDED' and p.until is null;
update registry_mandate set area_group_id = null, professional_group_id = null, station_id = null, version = version + 1
  where status = 'ENDED' and (area_group_id is not null or professional_group_id is not null or station_id is not null);
