-- Why a planned reception was moved or cancelled.
alter table reception_reception add column change_reason varchar(500) null;
