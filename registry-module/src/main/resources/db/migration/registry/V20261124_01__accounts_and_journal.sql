create table registry_account (
  id            bigint       not null primary key,
  kind          varchar(10)  not null,
  login         varchar(60)  not null,
  login_key     varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(60)  not null,
  secret_hash   varchar(300) not null,
  secret_set_at bigint       not null,
  must_change   boolean      not null,
  area_code     varchar(9)   not null,
  station_id    bigint       null,
  unit_id       bigint       null,
  person_id     bigint       null,
  disabled      boolean      not null,
  expires_on    date         null,
  epoch         int          not null,
  failures      int          not null default 0,
  failing_since bigint       null,
  locked_until  bigint       null,
  version       bigint       not null,
  constraint registry_account_login unique (login_key)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_account_role (
  account_id bigint      not null,
  role       varchar(30) not null,
  primary key (account_id, role),
  constraint registry_account_role_account foreign key (account_id) references registry_account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_token (
  digest     char(64) character set ascii collate ascii_bin not null primary key,
  account_id bigint   not null,
  epoch      int      not null,
  expires_at bigint   not null,
  index registry_token_expiry (expires_at),
  constraint registry_token_account foreign key (account_id) references registry_account (id)
) character set utf8mb4 collate utf8mb4_bin;

create table registry_journal (
  id         bigint        not null primary key,
  entered_at bigint        not null,
  who        varchar(60)   not null,
  who_name   varchar(60)   not null,
  acting_for varchar(60)   null,
  address    varchar(60)   not null,
  action     varchar(40)   not null,
  object     varchar(30)   not null,
  object_id  varchar(40)   not null,
  area_code  varchar(9)    null,
  outcome    varchar(10)   not null,
  detail     text          not null,
  index registry_journal_object (object, object_id, id),
  index registry_journal_time (entered_at)
) character set utf8mb4 collate utf8mb4_unicode_ci;
