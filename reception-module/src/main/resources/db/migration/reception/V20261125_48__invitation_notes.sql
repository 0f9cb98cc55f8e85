-- A reason of full length beside the names of people and of a station.
alter table reception_invitation_entry modify note varchar(1000) null;
