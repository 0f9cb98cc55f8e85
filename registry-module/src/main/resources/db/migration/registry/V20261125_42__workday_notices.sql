-- a notice waits here until somebody saw what it moves
create table registry_workday_notice (
  id          bigint       not null primary key,
  title       varchar(200) not null,
  status      varchar(10)  not null,
  days        int          not null,
  recorded_at bigint       not null,
  recorded_by bigint       not null,
  decided_at  bigint,
  decided_by  bigint,
  version     bigint       not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_workday_notice_day (
  id        bigint      not null primary key,
  notice_id bigint      not null,
  day       date        not null,
  kind      varchar(5)  not null,
  name      varchar(60) not null,
  constraint uk_workday_notice_day unique (notice_id, day),
  constraint fk_workday_notice_day foreign key (notice_id) references registry_workday_notice (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
