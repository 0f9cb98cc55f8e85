create table reception_help (
  id               bigint        not null primary key,
  mandate_id       bigint        not null,
  person_id        bigint        not null,
  area_code        varchar(9)    character set ascii collate ascii_bin not null,
  kind             varchar(20)   not null,
  title            varchar(100)  not null,
  place            varchar(100)  not null,
  helped_on        date          not null,
  until_on         date          null,
  text             varchar(2000) not null,
  affected         int           null,
  -- who is helped; never in the clear
  name_sealed      varchar(400)  character set ascii collate ascii_bin null,
  phone_sealed     varchar(200)  character set ascii collate ascii_bin null,
  consented_on     date          null,
  status           varchar(20)   not null,
  decided_on       date          null,
  decided_by_name  varchar(60)   null,
  decided_reason   varchar(500)  null,
  recorded_by      bigint        not null,
  recorded_by_name varchar(60)   not null,
  version          bigint        not null,
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_help_order (helped_on, id, area_code),
  index reception_help_area (area_code, helped_on),
  index reception_help_mandate (mandate_id, helped_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;
