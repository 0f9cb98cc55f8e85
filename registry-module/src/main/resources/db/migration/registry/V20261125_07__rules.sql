create table registry_document (
  id            bigint        not null primary key,
  title         varchar(200)  not null,
  number        varchar(60)   null,
  issuer        varchar(100)  not null,
  issued_on     date          null,
  since         date          not null,
  until         date          null,
  area_code     varchar(9)    character set ascii collate ascii_bin not null,
  attachment_id bigint        null,
  note          varchar(1000) null,
  version       bigint        not null,
  index registry_document_order (since, id),
  index registry_document_by_area (area_code, id),
  index registry_document_by_title (title, id),
  constraint registry_document_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_parameter (
  id        bigint      not null primary key,
  area_code varchar(9)  character set ascii collate ascii_bin not null,
  parameter varchar(40) character set ascii collate ascii_bin not null,
  decisions int         not null,
  version   bigint      not null,
  constraint registry_parameter_once unique (area_code, parameter),
  index registry_parameter_name (parameter),
  constraint registry_parameter_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_parameter_value (
  id           bigint       not null primary key,
  parameter_id bigint       not null,
  amount       int          null,
  since        date         not null,
  document_id  bigint       null,
  article      varchar(100) null,
  revoked      boolean      not null,
  decided_at   bigint       not null,
  index registry_parameter_value_since (parameter_id, since),
  constraint registry_parameter_value_of foreign key (parameter_id) references registry_parameter (id),
  constraint registry_parameter_value_document foreign key (document_id) references registry_document (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
