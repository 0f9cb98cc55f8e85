-- The row of an area is held while a proposal for it is worked out, and by nothing else.
create table registry_link_lock (
  area_code varchar(9) character set ascii collate ascii_bin not null primary key
) character set utf8mb4 collate utf8mb4_unicode_ci;
