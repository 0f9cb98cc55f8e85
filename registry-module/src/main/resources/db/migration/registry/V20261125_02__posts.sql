create table registry_post (
  id                bigint       not null primary key,
  person_id         bigint       not null,
  organisation      varchar(100) null,
  organisation_kind varchar(20)  not null,
  title             varchar(60)  null,
  rank_code         varchar(3)   null,
  since             date         null,
  until             date         null,
  version           bigint       not null,
  index registry_post_of_person (person_id, until),
  constraint registry_post_person foreign key (person_id) references registry_person (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_placement (
  mandate_id bigint      not null,
  kind       varchar(20) not null,
  since      date        not null,
  place_id   bigint      not null,
  until      date        null,
  primary key (mandate_id, kind, since),
  index registry_placement_place (place_id, kind),
  constraint registry_placement_mandate foreign key (mandate_id) references registry_mandate (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_cadre_override (
  id         bigint       not null primary key,
  mandate_id bigint       not null,
  cadre      boolean      not null,
  since      date         null,
  until      date         null,
  reason     varchar(200) not null,
  document   varchar(200) null,
  who        varchar(60)  not null,
  index registry_cadre_override_of_mandate (mandate_id, until),
  constraint registry_cadre_override_mandate foreign key (mandate_id) references registry_mandate (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

alter table registry_mandate
  add column by_elected boolean not null default false,
  add column certificate_number varchar(30) null;

-- One current post for each work known of a person. Since when is not recorded; the kind is guessed as the program does it.
insert into registry_post (id, person_id, organisation, organisation_kind, title, rank_code, since, until, version)
  select min(m.id), m.person_id, m.work_unit,
    case
      when m.work_unit is null then 'OTHER'
      when m.work_unit like '%纪委%' or m.work_unit like '%监委%' or m.work_unit like '%纪律检查%' or m.work_unit like '%监察%' then 'DISCIPLINE'
      when m.work_unit like '%人大%' or m.work_unit like '%人民代表大会%' then 'CONGRESS'
      when m.work_unit like '%政协%' or m.work_unit like '%政治协商%' then 'CPPCC'
      when m.work_unit like '%法院%' then 'COURT'
      when m.work_unit like '%检察院%' then 'PROCURATORATE'
      when m.work_unit like '%总工会%' or m.work_unit like '%妇联%' or m.work_unit like '%妇女联合会%' or m.work_unit like '%团市委%'
        or m.work_unit like '%团县委%' or m.work_unit like '%团区委%' or m.work_unit like '%共青团%' or m.work_unit like '%工商联%'
        or m.work_unit like '%科协%' or m.work_unit like '%文联%' or m.work_unit like '%残联%' then 'MASS_ORGANISATION'
      when m.work_unit like '%政府%' or m.work_unit like '%办事处%' or m.work_unit like '%直机关%' or m.work_unit like '%局'
        or m.work_unit like '%厅' then 'GOVERNMENT'
      when m.work_unit like '%党委%' or m.work_unit like '%党工委%' or m.work_unit like '%市委%' or m.work_unit like '%县委%'
        or m.work_unit like '%区委%' or m.work_unit like '%省委%' then 'PARTY'
      else 'OTHER'
    end,
    m.post, m.rank_code, null, null, 0
  from registry_mandate m
  where m.work_unit is not null or m.post is not null or m.rank_code is not null
  group by m.person_id, m.work_unit, m.post, m.rank_code;

insert into registry_placement (mandate_id, kind, since, place_id, until)
  select id, 'AREA_GROUP', since, area_group_id, until from registry_mandate where area_group_id is not null;
insert into registry_placement (mandate_id, kind, since, place_id, until)
  select id, 'PROFESSIONAL_GROUP', since, professional_group_id, until from registry_mandate where professional_group_id is not null;
insert into registry_placement (mandate_id, kind, since, place_id, until)
  select id, 'STATION', since, station_id, until from registry_mandate where station_id is not null;

-- Who was called a leading cadre otherwise than the posts tell stays so, as an exception on record.
insert into registry_cadre_override (id, mandate_id, cadre, since, until, reason, document, who)
  select c.id, c.id, c.leading_cadre, null, null, '名册导入', null, 'system'
  from (
    select m.id, m.leading_cadre, exists (
      select 1 from registry_post p where p.person_id = m.person_id and p.organisation_kind <> 'OTHER'
        and p.rank_code <= case when m.level in ('COUNTY', 'TOWNSHIP') then '142' else '132' end) as by_posts
    from registry_mandate m) c
  where c.leading_cadre <> c.by_posts;
