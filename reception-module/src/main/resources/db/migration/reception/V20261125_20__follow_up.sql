-- Who sees to it that an opinion comes to an end. Who heard it never changes, because figures count by it.
alter table reception_opinion add column followed_by bigint null;
update reception_opinion set followed_by = mandate_id;
alter table reception_opinion modify column followed_by bigint not null;
-- the open opinions a vacant mandate leaves behind
create index reception_opinion_follower on reception_opinion (followed_by, status, heard_on);
