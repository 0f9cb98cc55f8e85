-- Work that only one node may do at a time: whoever holds the row until then does it. The token grows with each change of hands.
create table registry_lease (
  name     varchar(60) character set ascii collate ascii_bin not null primary key,
  holder   varchar(80) not null,
  token    bigint      not null,
  until_at bigint      not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_notice (
  id          bigint       not null primary key,
  tell_key    varchar(150) character set utf8mb4 collate utf8mb4_bin not null,
  recipient   varchar(60)  character set ascii collate ascii_bin not null,
  person_id   bigint       null,
  station_id  bigint       null,
  office_area varchar(9)   character set ascii collate ascii_bin null,
  office_role varchar(30)  character set ascii collate ascii_bin null,
  area_code   varchar(9)   character set ascii collate ascii_bin not null,
  kind        varchar(40)  not null,
  arguments   text         not null,
  path        varchar(300) null,
  told_at     bigint       not null,
  shown_from  bigint       not null,
  constraint registry_notice_once unique (tell_key, recipient),
  index registry_notice_person (person_id, id),
  index registry_notice_station (station_id, id),
  index registry_notice_office (office_area, office_role, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_notice_read (
  notice_id  bigint not null,
  account_id bigint not null,
  read_at    bigint not null,
  primary key (notice_id, account_id),
  constraint registry_notice_read_notice foreign key (notice_id) references registry_notice (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_delivery (
  id            bigint       not null primary key,
  notice_id     bigint       not null,
  area_code     varchar(9)   character set ascii collate ascii_bin not null,
  channel       varchar(10)  not null,
  state         varchar(12)  not null,
  due_at        bigint       not null,
  attempts      int          not null,
  claimed_token bigint       null,
  claimed_by    varchar(80)  null,
  claimed_at    bigint       null,
  ended_at      bigint       null,
  detail        varchar(300) null,
  version       bigint       not null,
  constraint registry_delivery_channel unique (notice_id, channel),
  index registry_delivery_due (state, due_at),
  index registry_delivery_area (area_code, id),
  constraint registry_delivery_notice foreign key (notice_id) references registry_notice (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_contact (
  person_id     bigint       not null primary key,
  mail_sealed   varchar(600) null,
  mobile_sealed varchar(300) null,
  version       bigint       not null,
  constraint registry_contact_person foreign key (person_id) references registry_person (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
