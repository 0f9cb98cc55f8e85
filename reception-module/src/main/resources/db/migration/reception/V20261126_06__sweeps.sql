-- one hazard somebody spoke of, looked for at every place of its kind in an area
create table reception_sweep (
  id              bigint        not null primary key,
  number          varchar(40)   not null,
  opinion_id      bigint        not null,
  area_code       varchar(9)    character set ascii collate ascii_bin not null,
  title           varchar(100)  not null,
  -- what kind of place is looked at, in words
  place_kind      varchar(60)   not null,
  task            varchar(2000) not null,
  last_day        date          not null,
  state           varchar(20)   not null,
  started_on      date          not null,
  started_by_name varchar(60)   not null,
  findings        varchar(4000) null,
  closed_on       date          null,
  closed_by_name  varchar(60)   null,
  version         bigint        not null,
  constraint reception_sweep_number unique (number),
  constraint reception_sweep_from foreign key (opinion_id) references reception_opinion (id),
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_sweep_order (started_on, id, area_code),
  index reception_sweep_area (area_code, started_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_sweep_check (
  id            bigint        not null primary key,
  sweep_id      bigint        not null,
  -- where the place lies, under which the check is seen
  area_code     varchar(9)    character set ascii collate ascii_bin not null,
  place         varchar(100)  not null,
  unit_id       bigint        not null,
  state         varchar(20)   not null,
  checked_on    date          null,
  found         varchar(2000) null,
  mend_until    date          null,
  mended_on     date          null,
  mended        varchar(2000) null,
  version       bigint        not null,
  constraint reception_sweep_check_once unique (sweep_id, area_code, place),
  constraint reception_sweep_check_of foreign key (sweep_id) references reception_sweep (id),
  index reception_sweep_check_unit (unit_id, state),
  index reception_sweep_check_area (area_code, state)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_sweep_file (
  id            bigint not null primary key,
  check_id      bigint not null,
  attachment_id bigint not null,
  constraint reception_sweep_file_once unique (check_id, attachment_id),
  constraint reception_sweep_file_of foreign key (check_id) references reception_sweep_check (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
