create table registry_attachment (
  id              bigint       not null primary key,
  file_name       varchar(200) not null,
  kind            varchar(10)  not null,
  digest          varchar(64)  character set ascii collate ascii_bin not null,
  bytes           bigint       not null,
  area_code       varchar(9)   character set ascii collate ascii_bin not null,
  for_areas_below boolean      not null,
  stored_at       bigint       not null,
  stored_by       varchar(60)  not null,
  index registry_attachment_digest (digest),
  constraint registry_attachment_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table registry_document add constraint registry_document_attachment foreign key (attachment_id) references registry_attachment (id);
