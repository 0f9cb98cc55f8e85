create table registry_body (
  id        bigint       not null primary key,
  kind      varchar(20)  not null,
  name      varchar(100) not null,
  area_code varchar(9)   character set ascii collate ascii_bin not null,
  version   bigint       not null,
  constraint registry_body_name unique (area_code, name),
  index registry_body_order (area_code, id),
  index registry_body_by_name (name, id),
  constraint registry_body_area foreign key (area_code) references registry_area (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table registry_seat (
  id         bigint      not null primary key,
  body_id    bigint      not null,
  post       varchar(20) not null,
  mandate_id bigint      null,
  name       varchar(60) not null,
  since      date        not null,
  until      date        null,
  index registry_seat_body (body_id, until, post),
  index registry_seat_mandate (mandate_id, until),
  constraint registry_seat_of_body foreign key (body_id) references registry_body (id),
  constraint registry_seat_of_mandate foreign key (mandate_id) references registry_mandate (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A delegation takes the key of one of its mandates, a standing committee that of one of its members' persons: the two never meet.
insert into registry_body (id, kind, name, area_code, version)
select min(m.id), 'DELEGATION', m.delegation, m.area_code, 1
from registry_mandate m join registry_area a on a.code = m.area_code
where a.level = m.level and m.delegation is not null and m.delegation <> ''
group by m.area_code, m.delegation;

insert into registry_body (id, kind, name, area_code, version)
select min(m.person_id), 'STANDING_COMMITTEE', concat(max(a.name), '人大常委会'), m.area_code, 1
from registry_mandate m join registry_area a on a.code = m.area_code
where a.level = m.level and m.status <> 'ENDED'
  and m.standing_committee_post in ('常委会主任', '常委会副主任', '常委会秘书长', '常委会委员')
group by m.area_code;

insert into registry_seat (id, body_id, post, mandate_id, name, since, until)
select m.id, b.id,
  case m.standing_committee_post when '常委会主任' then 'DIRECTOR' when '常委会副主任' then 'DEPUTY_DIRECTOR'
    when '常委会秘书长' then 'SECRETARY_GENERAL' else 'MEMBER' end, m.id, m.name, m.since, null
from registry_mandate m join registry_area a on a.code = m.area_code
join registry_body b on b.area_code = m.area_code and b.kind = 'STANDING_COMMITTEE'
where a.level = m.level and m.status <> 'ENDED'
  and m.standing_committee_post in ('常委会主任', '常委会副主任', '常委会秘书长', '常委会委员');

alter table registry_unit
  add column parent_id bigint null,
  add column path varchar(200) character set ascii collate ascii_bin not null default '',
  add index registry_unit_tree (path, id),
  add constraint registry_unit_parent foreign key (parent_id) references registry_unit (id);

update registry_unit u
join (select area_code, min(id) as id from registry_unit where kind = 'GOVERNMENT' group by area_code having count(*) = 1) g
  on g.area_code = u.area_code
set u.parent_id = g.id
where u.kind = 'DEPARTMENT';

update registry_unit set path = concat(area_code, '/', lpad(id, 19, '0')) where parent_id is null;
update registry_unit u join registry_unit p on p.id = u.parent_id
set u.path = concat(p.path, '/', lpad(u.id, 19, '0'));
