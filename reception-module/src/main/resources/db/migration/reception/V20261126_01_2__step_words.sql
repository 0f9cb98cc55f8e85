-- names of what else happens to an opinion are longer than those of its steps
alter table reception_opinion_step modify column action varchar(30) not null;
