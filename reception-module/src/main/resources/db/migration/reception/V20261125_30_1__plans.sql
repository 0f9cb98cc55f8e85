-- By what an area finds the days on which its stations receive.
create table reception_day_rule (
  id           bigint      not null primary key,
  area_code    varchar(9)  character set ascii collate ascii_bin not null,
  kind         varchar(20) not null,
  -- days of the month or last digits of them, as 5,20; none: the area's parameter
  month_days   varchar(100) character set ascii collate ascii_bin null,
  end_digits   varchar(30) character set ascii collate ascii_bin null,
  week_days    varchar(30) character set ascii collate ascii_bin null,
  on_date      date        null,
  station_kind varchar(20) null,
  start_minute int         not null,
  end_minute   int         not null,
  seats        int         not null,
  -- at how many stations at a time, in rotation; none: at all
  places       int         null,
  version      bigint      not null,
  index reception_day_rule_area (area_code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The stations a rule names; without any it is all of the kind, or all.
create table reception_day_rule_station (
  rule_id    bigint not null,
  station_id bigint not null,
  primary key (rule_id, station_id),
  constraint reception_day_rule_station_rule foreign key (rule_id) references reception_day_rule (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_absence (
  id          bigint       not null primary key,
  person_id   bigint       not null,
  mandate_id  bigint       not null,
  area_code   varchar(9)   character set ascii collate ascii_bin not null,
  from_on     date         not null,
  until_on    date         not null,
  reason      varchar(20)  not null,
  note        varchar(200) null,
  recorded_by bigint       not null,
  version     bigint       not null,
  index reception_absence_person (person_id, until_on),
  index reception_absence_area (area_code, from_on, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_meeting_day (
  id          bigint       not null primary key,
  -- whose calendar it stands in; the level tells whose congress meets
  area_code   varchar(9)   character set ascii collate ascii_bin not null,
  level       varchar(20)  not null,
  body        varchar(30)  not null,
  from_on     date         not null,
  until_on    date         not null,
  name        varchar(100) not null,
  recorded_by bigint       not null,
  version     bigint       not null,
  index reception_meeting_day_area (area_code, from_on, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_recusal (
  id          bigint       not null primary key,
  person_id   bigint       not null,
  mandate_id  bigint       not null,
  station_id  bigint       not null,
  area_code   varchar(9)   character set ascii collate ascii_bin not null,
  reason      varchar(200) not null,
  recorded_by bigint       not null,
  version     bigint       not null,
  constraint reception_recusal_once unique (person_id, station_id),
  index reception_recusal_area (area_code, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_plan (
  id           bigint      not null primary key,
  area_code    varchar(9)  character set ascii collate ascii_bin not null,
  plan_year    int         not null,
  status       varchar(20) not null,
  from_on      date        not null,
  slots        int         not null,
  seats        int         not null,
  unmet        int         not null,
  provisional  boolean     not null,
  computed_at  bigint      null,
  published_at bigint      null,
  recorded_by  bigint      not null,
  version      bigint      not null,
  constraint reception_plan_once unique (area_code, plan_year)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_plan_slot (
  id           bigint      not null primary key,
  plan_id      bigint      not null,
  rule_id      bigint      not null,
  station_id   bigint      not null,
  area_code    varchar(9)  character set ascii collate ascii_bin not null,
  -- the day the rule names, by which a slot is known again, and the one it was moved to
  named_on     date        not null,
  held_on      date        not null,
  start_minute int         not null,
  end_minute   int         not null,
  kind         varchar(20) not null,
  seats        int         not null,
  directors    int         not null,
  reception_id bigint      null,
  -- somebody moved the reception by hand, so it stays where it is
  pinned       boolean     not null,
  -- no rule asks for it any more
  dropped      boolean     not null,
  constraint reception_plan_slot_once unique (plan_id, rule_id, station_id, named_on),
  constraint reception_plan_slot_plan foreign key (plan_id) references reception_plan (id),
  index reception_plan_slot_day (plan_id, held_on),
  index reception_plan_slot_reception (reception_id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_plan_seat (
  id         bigint  not null primary key,
  plan_id    bigint  not null,
  slot_id    bigint  not null,
  mandate_id bigint  not null,
  director   boolean not null,
  constraint reception_plan_seat_once unique (slot_id, mandate_id),
  constraint reception_plan_seat_slot foreign key (slot_id) references reception_plan_slot (id),
  index reception_plan_seat_plan (plan_id, mandate_id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_plan_unmet (
  id         bigint       not null primary key,
  plan_id    bigint       not null,
  rule       varchar(20)  not null,
  station_id bigint       null,
  held_on    date         null,
  mandate_id bigint       null,
  missing    int          not null,
  -- as ABSENT:3,MEETING:7
  why        varchar(200) character set ascii collate ascii_bin not null,
  constraint reception_plan_unmet_plan foreign key (plan_id) references reception_plan (id),
  index reception_plan_unmet_order (plan_id, held_on, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_plan_load (
  id         bigint     not null primary key,
  plan_id    bigint     not null,
  mandate_id bigint     not null,
  county     varchar(9) character set ascii collate ascii_bin null,
  receptions int        not null,
  required   int        not null,
  -- those who could serve the same slots share it
  peers      int        not null,
  constraint reception_plan_load_once unique (plan_id, mandate_id),
  constraint reception_plan_load_plan foreign key (plan_id) references reception_plan (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
