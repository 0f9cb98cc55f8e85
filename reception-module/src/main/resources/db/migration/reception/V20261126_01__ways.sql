-- What the speaker said of how the matter was handled; satisfaction is what was said of the result.
alter table reception_opinion add column attitude varchar(20) null;
-- by when it will be done, where the answer is that it is planned
alter table reception_opinion add column promised_for date null;
-- the unit complained about; neither it nor its members ever learn who spoke
alter table reception_opinion add column about_unit_id bigint null;
-- what the way remembers beyond the state
alter table reception_opinion add column returned_once boolean not null default false;
alter table reception_opinion add column through_government boolean not null default false;
alter table reception_opinion add column rehandled boolean not null default false;
alter table reception_opinion add column coordinated boolean not null default false;
alter table reception_opinion add column extension_days int null;
alter table reception_opinion add column submitted_on date null;
alter table reception_opinion add column reply_number varchar(60) null;
alter table reception_opinion add column decline_reason varchar(20) null;
alter table reception_opinion add column go_to varchar(200) null;
alter table reception_opinion add column fed_back_how varchar(20) null;
alter table reception_opinion add column fed_back_by varchar(60) null;
alter table reception_opinion add column suggestion_id bigint null;
alter table reception_opinion add column reported_to varchar(9) character set ascii collate ascii_bin null;
create index reception_opinion_about on reception_opinion (about_unit_id);
create index reception_opinion_in_suggestion on reception_opinion (suggestion_id);

-- what a co-unit has to say to the lead unit, and since when it has said it
alter table reception_opinion_unit add column reply text null;
alter table reception_opinion_unit add column replied_on date null;

-- the unit a step speaks of, and how high an urging comes from
alter table reception_opinion_step add column unit_id bigint null;
alter table reception_opinion_step add column urge_level varchar(20) null;

-- the meeting after a second dissatisfaction: what was said there and what came of it
create table reception_opinion_meeting (
  id         bigint        not null primary key,
  opinion_id bigint        not null,
  held_on    date          not null,
  record     text          not null,
  index reception_opinion_meeting_of (opinion_id, id),
  constraint reception_opinion_meeting_opinion foreign key (opinion_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_opinion_meeting_unit (
  id         bigint not null primary key,
  meeting_id bigint not null,
  unit_id    bigint not null,
  constraint reception_opinion_meeting_unit_once unique (meeting_id, unit_id),
  constraint reception_opinion_meeting_unit_meeting foreign key (meeting_id) references reception_opinion_meeting (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- beginnings of answers that an area offers those who answer
create table reception_reply_template (
  id         bigint       not null primary key,
  area_code  varchar(9)   character set ascii collate ascii_bin not null,
  title      varchar(60)  not null,
  text       text         not null,
  retired    boolean      not null,
  version    bigint       not null,
  index reception_reply_template_area (area_code, retired, title)
) character set utf8mb4 collate utf8mb4_unicode_ci;
