-- A body of the mover's own worked on it, so that the answer waits for a seconder or the office to judge it.
alter table reception_suggestion add column recused boolean not null default false;
