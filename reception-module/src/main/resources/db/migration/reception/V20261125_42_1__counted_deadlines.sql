-- the day a deadline was counted to, before it was moved off a day off
alter table reception_opinion add column counted_to date null;
update reception_opinion set counted_to = deadline;
