create table registry_citizen (
  id           bigint       not null primary key,
  area_code    varchar(9)   character set ascii collate ascii_bin not null,
  place        varchar(100) not null,
  name_sealed  varchar(400) character set ascii collate ascii_bin not null,
  phone_sealed varchar(200) character set ascii collate ascii_bin null,
  consented_on date         not null,
  version      bigint       not null,
  index registry_citizen_order (area_code, id),
  constraint registry_citizen_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_link (
  id              bigint       not null primary key,
  kind            varchar(20)  not null,
  area_code       varchar(9)   character set ascii collate ascii_bin not null,
  from_mandate_id bigint       not null,
  to_mandate_id   bigint       null,
  to_citizen_id   bigint       null,
  to_body_id      bigint       null,
  to_area_code    varchar(9)   character set ascii collate ascii_bin not null,
  since           date         not null,
  until           date         null,
  status          varchar(10)  not null,
  confirmed_on    date         null,
  confirmed_by    varchar(60)  null,
  document_id     bigint       null,
  job_id          bigint       null,
  end_proposed    varchar(20)  null,
  ended_reason    varchar(20)  null,
  ended_note      varchar(500) null,
  -- The pair itself while it is proposed or confirmed and null afterwards, so that nobody is paired twice with the same.
  open_pair       varchar(70)  character set ascii collate ascii_bin null,
  version         bigint       not null,
  constraint registry_link_once unique (open_pair),
  index registry_link_order (area_code, kind, status),
  index registry_link_to_area (to_area_code),
  index registry_link_since (since, id),
  index registry_link_from (from_mandate_id),
  index registry_link_to_mandate (to_mandate_id),
  index registry_link_to_citizen (to_citizen_id),
  index registry_link_to_body (to_body_id),
  constraint registry_link_area foreign key (area_code) references registry_area (code),
  constraint registry_link_of_from foreign key (from_mandate_id) references registry_mandate (id),
  constraint registry_link_of_mandate foreign key (to_mandate_id) references registry_mandate (id),
  constraint registry_link_of_body foreign key (to_body_id) references registry_body (id),
  constraint registry_link_of_citizen foreign key (to_citizen_id) references registry_citizen (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_visit (
  id          bigint        not null primary key,
  link_id     bigint        not null,
  visited_on  date          not null,
  manner      varchar(10)   not null,
  summary     varchar(1000) not null,
  recorded_by varchar(60)   not null,
  version     bigint        not null,
  index registry_visit_order (link_id, visited_on, id),
  constraint registry_visit_link foreign key (link_id) references registry_link (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
