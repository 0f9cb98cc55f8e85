-- what changed: written without a place in the transaction itself, numbered when committed; of each record only the latest change stays
create table registry_change (
  id         bigint      not null primary key,
  seq        bigint      null,
  type       varchar(20) character set ascii collate ascii_bin not null,
  object_id  bigint      not null,
  area_code  varchar(9)  character set ascii collate ascii_bin not null,
  kind       varchar(10) character set ascii collate ascii_bin not null,
  changed_at bigint      not null,
  constraint registry_change_place unique (seq),
  -- what an area or a kind has to skip is skipped without being read
  index registry_change_order (seq, area_code, type),
  index registry_change_type (type, seq),
  index registry_change_object (object_id, type, seq)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- the last place given out, and the name of this feed: an index fed from another database notices that it is not this one
create table registry_change_counter (
  id       int         not null primary key,
  feed     varchar(36) character set ascii collate ascii_bin not null,
  last_seq bigint      not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into registry_change_counter (id, feed, last_seq) values (1, uuid(), 0);
