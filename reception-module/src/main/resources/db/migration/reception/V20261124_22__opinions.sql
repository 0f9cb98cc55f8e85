create table reception_opinion (
  id                   bigint       not null primary key,
  number               varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
  heard_on             date         not null,
  station_id           bigint       not null,
  reception_id         bigint       not null,
  mandate_id           bigint       not null,
  area_code            varchar(9)   character set ascii collate ascii_bin not null,
  category             varchar(4)   character set ascii collate ascii_bin not null,
  title                varchar(100) not null,
  text                 text         not null,
  speaker_kind         varchar(20)  null,
  speaker_name_sealed  varchar(500) character set ascii collate ascii_bin null,
  speaker_phone_sealed varchar(200) character set ascii collate ascii_bin null,
  confidential         boolean      not null,
  affected             int          null,
  route                varchar(20)  not null,
  lead_unit_id         bigint       null,
  status               varchar(20)  not null,
  handed_on            date         null,
  deadline             date         null,
  result               varchar(20)  null,
  reply                text         null,
  replied_on           date         null,
  fed_back_on          date         null,
  satisfaction         varchar(20)  null,
  closed_on            date         null,
  merged_into          bigint       null,
  -- what a sheet said when the opinion came from one, so that the same sheet changes nothing
  sheet_digest         char(64)     character set ascii collate ascii_bin null,
  version              bigint       not null,
  -- what figures are grouped by; kept by the database so that they always fit the columns they follow from
  city_code            varchar(6)   character set ascii collate ascii_bin generated always as (concat(left(area_code, 4), '00')) stored,
  county_code          varchar(6)   character set ascii collate ascii_bin generated always as (left(area_code, 6)) stored,
  heard_month          int          generated always as (year(heard_on) * 100 + month(heard_on)) stored,
  top_category         varchar(2)   character set ascii collate ascii_bin generated always as (left(category, 2)) stored,
  constraint reception_opinion_number unique (number),
  -- the list in its usual order; the columns behind the key let rows of other areas and states be skipped without being read
  index reception_opinion_order (heard_on, id, area_code, status, route, result),
  -- figures and counts of an area and a time
  index reception_opinion_area (area_code, heard_on, status),
  -- the lists of a station, a deputy, a unit and a state, each a page at a time
  index reception_opinion_station (station_id, heard_on, id),
  index reception_opinion_deputy (mandate_id, heard_on, id),
  index reception_opinion_lead (lead_unit_id, heard_on, id),
  index reception_opinion_status (status, heard_on, id, area_code),
  index reception_opinion_reception (reception_id),
  -- what is overdue
  index reception_opinion_deadline (deadline, replied_on, area_code),
  -- words at the start of a title
  index reception_opinion_title (title),
  constraint reception_opinion_category foreign key (category) references reception_category (code),
  constraint reception_opinion_heard_at foreign key (reception_id) references reception_reception (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- every unit that works on an opinion, the lead unit among them: a unit finds its opinions by one index
create table reception_opinion_unit (
  id         bigint not null primary key,
  opinion_id bigint not null,
  unit_id    bigint not null,
  constraint reception_opinion_unit_once unique (opinion_id, unit_id),
  index reception_opinion_unit_list (unit_id, opinion_id),
  constraint reception_opinion_unit_opinion foreign key (opinion_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_opinion_step (
  id          bigint        not null primary key,
  opinion_id  bigint        not null,
  taken_at    bigint        not null,
  action      varchar(20)   not null,
  from_status varchar(20)   null,
  to_status   varchar(20)   not null,
  who         varchar(60)   not null,
  note        varchar(1000) null,
  index reception_opinion_step_order (opinion_id, id),
  constraint reception_opinion_step_opinion foreign key (opinion_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- the short number a station has within its area; part of the numbers of its opinions
create table reception_station_number (
  station_id bigint      not null primary key,
  area_code  varchar(9)  character set ascii collate ascii_bin not null,
  ordinal    int         not null,
  constraint reception_station_number_once unique (area_code, ordinal)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- the last number given out in each series
create table reception_series (
  name    varchar(60) character set ascii collate ascii_bin not null primary key,
  last_no int         not null
) character set utf8mb4 collate utf8mb4_unicode_ci;
