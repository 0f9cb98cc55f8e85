create table reception_activity (
  id            bigint        not null primary key,
  group_id      bigint        not null,
  -- the group's, under which its records are seen
  area_code     varchar(9)    character set ascii collate ascii_bin not null,
  kind          varchar(20)   not null,
  topic         varchar(100)  not null,
  from_on       date          not null,
  until_on      date          not null,
  -- none: the whole day
  start_minute  int           null,
  end_minute    int           null,
  place         varchar(100)  not null,
  agenda        varchar(2000) null,
  status        varchar(20)   not null,
  moved_from    date          null,
  cancel_reason varchar(200)  null,
  findings      varchar(4000) null,
  recorded_at   bigint        not null,
  recorded_by   bigint        not null,
  version       bigint        not null,
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_activity_order (from_on, id, area_code),
  index reception_activity_area (area_code, from_on),
  index reception_activity_group (group_id, from_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_activity_invitee (
  id          bigint       not null primary key,
  activity_id bigint       not null,
  mandate_id  bigint       not null,
  person_id   bigint       not null,
  answer      varchar(20)  not null,
  reason      varchar(200) null,
  attendance  varchar(20)  not null,
  version     bigint       not null,
  constraint reception_activity_invitee_once unique (activity_id, mandate_id),
  -- the activities of one deputy
  index reception_activity_invitee_mandate (mandate_id, activity_id),
  constraint reception_activity_invitee_of foreign key (activity_id) references reception_activity (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- whatever else belongs to an activity: the opinions and suggestions it led to, entries in the group's funds, files
create table reception_activity_link (
  id          bigint      not null primary key,
  activity_id bigint      not null,
  kind        varchar(20) not null,
  target_id   bigint      not null,
  constraint reception_activity_link_once unique (activity_id, kind, target_id),
  index reception_activity_link_target (kind, target_id),
  constraint reception_activity_link_of foreign key (activity_id) references reception_activity (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
