-- In how many groups people came, who stood in for a deputy, and from which day's paper sheet the record was typed in.
alter table reception_reception add column batches int null, add column paper_on date null;
alter table reception_attendance add column substitute varchar(60) null;

-- The minutes of a reception that was held; the key is the reception's.
create table reception_minutes (
  id           bigint       not null primary key,
  held_on      date         not null,
  station_id   bigint       not null,
  area_code    varchar(9)   character set ascii collate ascii_bin not null,
  -- who came along without being a unit of the register
  others       varchar(200) null,
  -- all of these while they are signed
  signed_on    date         null,
  answer_days  int          null,
  answer_until date         null,
  -- how many deputies have not answered yet, and how many object
  waiting      int          not null,
  objections   int          not null,
  -- how often they were signed
  round        int          not null,
  version      bigint       not null,
  constraint reception_minutes_reception foreign key (id) references reception_reception (id),
  index reception_minutes_order (held_on, id, area_code),
  index reception_minutes_area (area_code, held_on),
  -- what a change of the working days moves
  index reception_minutes_until (answer_until)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_visitor_group (
  id         bigint       not null primary key,
  minutes_id bigint       not null,
  place      int          not null,
  who        varchar(100) not null,
  people     int          not null,
  matter     varchar(200) null,
  constraint reception_visitor_group_minutes foreign key (minutes_id) references reception_minutes (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A matter dealt with on the spot by units that were there (现场办公).
create table reception_work_meeting (
  id         bigint        not null primary key,
  minutes_id bigint        not null,
  place      int           not null,
  matter     varchar(200)  not null,
  others     varchar(200)  null,
  result     varchar(2000) not null,
  constraint reception_work_meeting_minutes foreign key (minutes_id) references reception_minutes (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The units that were there: at a work meeting, or with the deputies.
create table reception_minutes_unit (
  id         bigint not null primary key,
  minutes_id bigint not null,
  meeting_id bigint null,
  unit_id    bigint not null,
  constraint reception_minutes_unit_minutes foreign key (minutes_id) references reception_minutes (id),
  constraint reception_minutes_unit_meeting foreign key (meeting_id) references reception_work_meeting (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The opinions that a work meeting dealt with.
create table reception_work_meeting_opinion (
  id         bigint not null primary key,
  minutes_id bigint not null,
  meeting_id bigint not null,
  opinion_id bigint not null,
  constraint reception_work_meeting_opinion_once unique (meeting_id, opinion_id),
  constraint reception_work_meeting_opinion_minutes foreign key (minutes_id) references reception_minutes (id),
  constraint reception_work_meeting_opinion_meeting foreign key (meeting_id) references reception_work_meeting (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_minutes_answer (
  id          bigint        not null primary key,
  minutes_id  bigint        not null,
  mandate_id  bigint        not null,
  -- none: asked, no answer yet
  answer      varchar(20)   null,
  answered_on date          null,
  reason      varchar(1000) null,
  constraint reception_minutes_answer_once unique (minutes_id, mandate_id),
  index reception_minutes_answer_mandate (mandate_id, minutes_id),
  constraint reception_minutes_answer_minutes foreign key (minutes_id) references reception_minutes (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_minutes_step (
  id         bigint        not null primary key,
  minutes_id bigint        not null,
  taken_at   bigint        not null,
  action     varchar(20)   not null,
  who        varchar(100)  not null,
  note       varchar(1000) null,
  constraint reception_minutes_step_minutes foreign key (minutes_id) references reception_minutes (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into reception_minutes (id, held_on, station_id, area_code, waiting, objections, round, version)
  select id, held_on, station_id, area_code, 0, 0, 0, 1 from reception_reception where status = 'HELD';
