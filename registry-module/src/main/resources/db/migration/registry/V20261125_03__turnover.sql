-- what changed about a mandate and when (代表法 2025 art. 61–63, 选举法 art. 55, 57); rows are never deleted, a mistaken one is undone by another
create table registry_turnover (
  id            bigint        not null primary key,
  mandate_id    bigint        not null,
  area_code     varchar(9)    character set ascii collate ascii_bin not null,
  kind          varchar(20)   not null,
  happened_on   date          not null,
  reason        varchar(30)   null,
  document      varchar(200)  null,
  document_id   bigint        null,
  announcement  varchar(200)  null,
  announced_on  date          null,
  note          varchar(1000) null,
  status_before varchar(10)   null,
  status_after  varchar(10)   not null,
  -- electing unit, delegation, groups and station before and after, as JSON
  stood_before  varchar(700)  null,
  stood_after   varchar(700)  not null,
  -- how many duties of each kind the mandate left behind on the day this was recorded, as JSON
  duties        varchar(500)  not null,
  -- BY_ELECTED: the mandate whose seat was filled
  fills_id      bigint        null,
  -- UNDONE: the entry that was a mistake; on that one, the entry that says so
  undoes_id     bigint        null,
  undone_by     bigint        null,
  recorded_at   bigint        not null,
  recorded_by   bigint        not null,
  who           varchar(60)   not null,
  version       bigint        not null,
  constraint registry_turnover_undoes unique (undoes_id),
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index registry_turnover_order (happened_on, id, area_code),
  index registry_turnover_area (area_code, happened_on),
  -- the events of one mandate
  index registry_turnover_mandate (mandate_id, id),
  index registry_turnover_fills (fills_id),
  constraint registry_turnover_of foreign key (mandate_id) references registry_mandate (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
