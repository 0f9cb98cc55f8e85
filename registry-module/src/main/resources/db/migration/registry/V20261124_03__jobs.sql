create table registry_job (
  id          bigint       not null primary key,
  kind        varchar(40)  not null,
  title       varchar(260) not null,
  dry_run     boolean      not null,
  state       varchar(20)  not null,
  total       int          not null,
  seen        int          not null,
  created     int          not null,
  updated     int          not null,
  unchanged   int          not null,
  rejected    int          not null,
  started_by  bigint       not null,
  started_at  bigint       not null,
  finished_at bigint       null,
  lease_until bigint       not null,
  index registry_job_owner (started_by, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_job_problem (
  id          bigint       not null primary key,
  job_id      bigint       not null,
  row_no      int          not null,
  column_name varchar(300) not null,
  found_value varchar(300) not null,
  code        varchar(40)  not null,
  arguments   varchar(600) not null,
  index registry_job_problem_order (job_id, row_no, id),
  constraint registry_job_problem_job foreign key (job_id) references registry_job (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
