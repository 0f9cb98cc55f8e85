-- whether the file shows who spoke
alter table reception_opinion_attachment add column shows_speaker boolean not null default true;
