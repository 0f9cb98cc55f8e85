-- Addresses under which calendar programs read what stands in a calendar.
create table reception_feed (
  id           bigint      not null primary key,
  -- the address itself is kept nowhere
  digest       varchar(64) character set ascii collate ascii_bin not null,
  kind         varchar(20) not null,
  -- mandate, station or group
  object_id    bigint      not null,
  area_code    varchar(9)  character set ascii collate ascii_bin not null,
  language     varchar(10) character set ascii collate ascii_bin not null,
  account_id   bigint      not null,
  made_at      bigint      not null,
  revoked_at   bigint      null,
  last_read_on date        null,
  version      bigint      not null,
  constraint reception_feed_once unique (digest),
  index reception_feed_account (account_id, id),
  index reception_feed_area (area_code, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
