create table registry_answer (
  caller      varchar(130) character set utf8mb4 collate utf8mb4_bin not null,
  request_key varchar(100) character set ascii collate ascii_bin not null,
  digest      char(64)     character set ascii collate ascii_bin not null,
  run         bigint       not null,
  started_at  bigint       not null,
  status      int          null,
  body        mediumtext   null,
  etag        varchar(100) null,
  location    varchar(500) null,
  primary key (caller, request_key),
  index registry_answer_age (started_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
