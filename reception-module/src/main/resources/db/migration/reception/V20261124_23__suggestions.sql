create table reception_suggestion (
  id           bigint       not null primary key,
  number       varchar(20)  not null,
  session      varchar(60)  not null,
  area_code    varchar(9)   character set ascii collate ascii_bin not null,
  title        varchar(100) not null,
  category     varchar(4)   character set ascii collate ascii_bin not null,
  mover_id     bigint       not null,
  lead_unit_id bigint       null,
  sheet_digest char(64)     character set ascii collate ascii_bin null,
  version      bigint       not null,
  constraint reception_suggestion_number unique (area_code, session, number),
  -- the list in the order of numbers
  index reception_suggestion_order (number, id, area_code),
  index reception_suggestion_mover (mover_id),
  constraint reception_suggestion_category foreign key (category) references reception_category (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- whoever and whatever else belongs to a suggestion: seconders, co-units and the opinions it was drawn from (S16)
create table reception_suggestion_link (
  id            bigint      not null primary key,
  suggestion_id bigint      not null,
  kind          varchar(20) not null,
  target_id     bigint      not null,
  constraint reception_suggestion_link_once unique (suggestion_id, kind, target_id),
  index reception_suggestion_link_target (kind, target_id),
  constraint reception_suggestion_link_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
