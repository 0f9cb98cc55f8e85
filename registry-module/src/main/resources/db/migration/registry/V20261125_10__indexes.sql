-- What the list of deputies is searched and taken apart by, so that a hundred thousand mandates take no longer to find and are counted
-- without being read.
create index registry_mandate_by_unit on registry_mandate (work_unit);
create index registry_mandate_delegation on registry_mandate (delegation, area_code, status);
create index registry_mandate_elected_by on registry_mandate (elected_by, area_code, status);
