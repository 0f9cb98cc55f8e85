-- How far whoever has to answer was reminded: 1 once, 2 the group's leader was told.
alter table reception_appointment add column reminded int not null default 0;
