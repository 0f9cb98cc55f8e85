create table evaluation_duty_report (
  id         bigint       not null primary key,
  mandate_id bigint       not null,
  area_code  varchar(9)   not null,
  given_on   date         not null,
  form       varchar(10)  not null,
  audience   varchar(20)  not null,
  heard_by   varchar(100) not null,
  version    bigint       not null,
  constraint evaluation_duty_report_day unique (mandate_id, given_on),
  index evaluation_duty_report_area (area_code, given_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;
