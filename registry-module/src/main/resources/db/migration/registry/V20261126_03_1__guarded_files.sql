-- files that not everybody of an area opens, such as a scan that shows who spoke
alter table registry_attachment add column guarded boolean not null default false;
