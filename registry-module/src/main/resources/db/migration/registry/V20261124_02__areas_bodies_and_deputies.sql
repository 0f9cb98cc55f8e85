create table registry_area (
  code        varchar(9)   character set ascii collate ascii_bin not null primary key,
  name        varchar(60)  not null,
  level       varchar(10)  not null,
  parent_code varchar(9)   character set ascii collate ascii_bin null,
  version     bigint       not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_unit (
  id        bigint       not null primary key,
  name      varchar(100) not null,
  kind      varchar(20)  not null,
  area_code varchar(9)   character set ascii collate ascii_bin not null,
  version   bigint       not null,
  constraint registry_unit_name unique (area_code, name),
  index registry_unit_order (area_code, id),
  index registry_unit_by_name (name, id),
  constraint registry_unit_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_station (
  id               bigint       not null primary key,
  name             varchar(100) not null,
  kind             varchar(20)  not null,
  area_code        varchar(9)   character set ascii collate ascii_bin not null,
  host             varchar(30)  not null,
  founded_on       date         null,
  funding_per_year bigint       null,
  version          bigint       not null,
  constraint registry_station_name unique (area_code, name),
  index registry_station_order (area_code, id),
  index registry_station_by_name (name, id),
  constraint registry_station_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_group (
  id               bigint       not null primary key,
  name             varchar(100) not null,
  kind             varchar(20)  not null,
  area_code        varchar(9)   character set ascii collate ascii_bin not null,
  region_code      varchar(9)   character set ascii collate ascii_bin null,
  leader_name      varchar(60)  null,
  leader_id        bigint       null,
  liaison_head     varchar(60)  null,
  liaison_officer  varchar(60)  null,
  funding_per_year bigint       null,
  version          bigint       not null,
  constraint registry_group_name unique (area_code, name),
  index registry_group_order (area_code, id),
  index registry_group_by_name (name, id),
  constraint registry_group_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_person (
  id           bigint       not null primary key,
  name         varchar(60)  not null,
  sex          varchar(10)  null,
  ethnicity    varchar(20)  null,
  born_on      date         null,
  party        varchar(30)  null,
  education    varchar(30)  null,
  phone_sealed varchar(200) character set ascii collate ascii_bin null,
  version      bigint       not null,
  index registry_person_by_name (name, born_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_mandate (
  id                      bigint       not null primary key,
  person_id               bigint       not null,
  name                    varchar(60)  not null,
  level                   varchar(10)  not null,
  congress                varchar(30)  not null,
  area_code               varchar(9)   character set ascii collate ascii_bin not null,
  elected_by              varchar(100) not null,
  delegation              varchar(100) null,
  area_group_id           bigint       null,
  professional_group_id   bigint       null,
  station_id              bigint       null,
  leading_cadre           boolean      not null,
  rank_code               varchar(3)   null,
  work_unit               varchar(100) null,
  post                    varchar(60)  null,
  standing_committee_post varchar(30)  null,
  re_elected              boolean      not null,
  status                  varchar(10)  not null,
  since                   date         not null,
  until                   date         null,
  version                 bigint       not null,
  constraint registry_mandate_once unique (person_id, level, congress, area_code),
  index registry_mandate_order (area_code, id),
  index registry_mandate_by_name (name, id),
  index registry_mandate_by_start (since, id),
  index registry_mandate_station (station_id),
  index registry_mandate_group (area_group_id),
  index registry_mandate_professional_group (professional_group_id),
  constraint registry_mandate_person foreign key (person_id) references registry_person (id),
  constraint registry_mandate_of_station foreign key (station_id) references registry_station (id),
  constraint registry_mandate_area_group foreign key (area_group_id) references registry_group (id),
  constraint registry_mandate_professional foreign key (professional_group_id) references registry_group (id),
  constraint registry_mandate_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;
