-- What is heard elsewhere than at a reception has no reception, perhaps no station and no deputy.
alter table reception_opinion
  modify station_id bigint null,
  modify reception_id bigint null,
  modify mandate_id bigint null,
  modify followed_by bigint null,
  add column source varchar(20) not null default 'RECEPTION',
  add column urgency varchar(20) not null default 'ORDINARY',
  add column place_code varchar(9) character set ascii collate ascii_bin null,
  add column place varchar(200) null,
  add column paper_on date null,
  add column paper_number varchar(40) null,
  add column speaker_address_sealed varchar(1200) character set ascii collate ascii_bin null,
  add column speaker_sex varchar(10) null,
  add column speaker_age varchar(20) null,
  add column may_call_back boolean null;

create index reception_opinion_source on reception_opinion (source, heard_on, id, area_code);
create index reception_opinion_place on reception_opinion (place_code, heard_on);

-- photos, scans and papers of an opinion
create table reception_opinion_attachment (
  id            bigint      not null primary key,
  opinion_id    bigint      not null,
  attachment_id bigint      not null,
  added_at      bigint      not null,
  added_by      varchar(60) not null,
  constraint reception_opinion_attachment_once unique (attachment_id),
  index reception_opinion_attachment_order (opinion_id, id),
  constraint reception_opinion_attachment_opinion foreign key (opinion_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- the second level is the province's and the cities' to keep; what is retired stays on the opinions that have it
alter table reception_category
  add column retired boolean not null default false,
  add column version bigint not null default 0;
