-- what is told to whoever answers for a unit
alter table registry_notice add column unit_id bigint null, add index registry_notice_unit (unit_id, id);
