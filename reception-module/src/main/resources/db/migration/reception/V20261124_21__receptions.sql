create table reception_reception (
  id           bigint        not null primary key,
  held_on      date          not null,
  start_minute int           not null,
  end_minute   int           not null,
  station_id   bigint        not null,
  area_code    varchar(9)    character set ascii collate ascii_bin not null,
  kind         varchar(20)   not null,
  status       varchar(20)   not null,
  moved_from   date          null,
  visitors     int           null,
  nobody_came  boolean       not null,
  summary      varchar(2000) null,
  recorded_at  bigint        not null,
  recorded_by  bigint        not null,
  version      bigint        not null,
  -- one reception of a station begins at one time
  constraint reception_reception_once unique (station_id, held_on, start_minute),
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_reception_order (held_on, id, area_code),
  -- a year of one area, for the ledger and for sheets
  index reception_reception_area (area_code, held_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_attendance (
  id           bigint      not null primary key,
  reception_id bigint      not null,
  mandate_id   bigint      not null,
  person_id    bigint      not null,
  attendance   varchar(20) not null,
  constraint reception_attendance_once unique (reception_id, mandate_id),
  -- whether a person is elsewhere that day
  index reception_attendance_person (person_id, reception_id),
  -- the receptions of one deputy
  index reception_attendance_mandate (mandate_id, reception_id),
  constraint reception_attendance_reception foreign key (reception_id) references reception_reception (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
