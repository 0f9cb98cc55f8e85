-- terms that run, stand still or ran: one row each, whatever they run for
create table reception_deadline (
  id         bigint       not null primary key,
  owner      varchar(20)  character set ascii collate ascii_bin not null,
  owner_id   bigint       not null,
  term       varchar(30)  character set ascii collate ascii_bin not null,
  area_code  varchar(9)   character set ascii collate ascii_bin not null,
  unit_id    bigint       null,
  mandate_id bigint       null,
  label      varchar(60)  not null,
  title      varchar(200) null,
  path       varchar(200) null,
  from_on    date         not null,
  amount     int          not null,
  counted_in varchar(20)  character set ascii collate ascii_bin not null,
  given_on   date         null,
  -- the document and article that fix the length, or @ and the source of a default
  source     varchar(300) null,
  counted_to date         not null,
  ends_on    date         not null,
  soon_on    date         not null,
  state      varchar(20)  character set ascii collate ascii_bin not null,
  done_on    date         null,
  -- how far up somebody was told of it: 1 and 2 the unit before its last day, 3 the office after it, 4 the directors
  told       int          not null,
  version    bigint       not null,
  index reception_deadline_owner (owner, owner_id),
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_deadline_order (state, ends_on, id, area_code),
  index reception_deadline_day (ends_on, id, state, area_code),
  index reception_deadline_soon (state, told, soon_on),
  index reception_deadline_area (area_code, state, ends_on),
  index reception_deadline_unit (unit_id, state, ends_on),
  index reception_deadline_mandate (mandate_id, state, ends_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_deadline_change (
  id          bigint        not null primary key,
  deadline_id bigint        not null,
  kind        varchar(20)   character set ascii collate ascii_bin not null,
  on_day      date          not null,
  amount      int           not null,
  to_day      date          null,
  reason      varchar(1000) null,
  who         varchar(60)   not null,
  changed_at  bigint        not null,
  index reception_deadline_change_order (deadline_id, id),
  constraint reception_deadline_change_of foreign key (deadline_id) references reception_deadline (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- how often somebody was urged, and by whom
create table reception_urge (
  id       bigint        not null primary key,
  owner    varchar(20)   character set ascii collate ascii_bin not null,
  owner_id bigint        not null,
  area_code varchar(9)   character set ascii collate ascii_bin not null,
  level    varchar(20)   character set ascii collate ascii_bin not null,
  unit_id  bigint        null,
  note     varchar(500)  null,
  who      varchar(60)   not null,
  urged_on date          not null,
  urged_at bigint        not null,
  index reception_urge_order (owner, owner_id, id),
  index reception_urge_unit (unit_id, urged_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- a sheet did not move the day an answer is due off a day off; it ends on the next working day
create table reception_deadline_day (
  counted_to date not null primary key,
  ends_on    date not null
);
insert into reception_deadline_day
select d.counted_to, min(d.day)
from (select c.counted_to, date_add(c.counted_to, interval (tens.n * 10 + ones.n) day) as day
      from (select distinct o.counted_to from reception_opinion o where o.counted_to is not null and o.deadline = o.counted_to) c
      cross join (select 0 as n union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
                  union all select 6 union all select 7 union all select 8 union all select 9) ones
      cross join (select 0 as n union all select 1 union all select 2) tens) d
left join registry_workday w on w.day = d.day
where coalesce(w.kind = 'WORK', weekday(d.day) < 5)
group by d.counted_to;
update reception_opinion o join reception_deadline_day d on d.counted_to = o.counted_to set o.deadline = d.ends_on
where o.deadline = o.counted_to and d.ends_on <> o.deadline;
drop table reception_deadline_day;

-- what was handed on so far; its key is free for the first term of the opinion
insert into reception_deadline (id, owner, owner_id, term, area_code, unit_id, mandate_id, label, title, from_on, amount, counted_in,
    counted_to, ends_on, soon_on, state, done_on, told, version)
select o.id, 'OPINION', o.id, 'ANSWER', o.area_code, o.lead_unit_id, o.followed_by, o.number, o.title, o.handed_on,
    datediff(o.counted_to, o.handed_on), 'DAYS', o.counted_to, o.deadline,
    date_sub(o.deadline, interval (case when datediff(o.deadline, o.handed_on) >= 30 then 15 when datediff(o.deadline, o.handed_on) >= 10 then 5 else 2 end) day),
    case when o.replied_on is null then 'RUNNING' else 'DONE' end, o.replied_on, 0, 1
from reception_opinion o where o.handed_on is not null and o.counted_to is not null and o.deadline is not null;

-- the working days after the day on which each of the open ones came where it is; the fifth of them is the last day
create table reception_deadline_start (
  id      bigint      not null primary key,
  opinion bigint      not null,
  term    varchar(30) character set ascii collate ascii_bin not null,
  from_on date        not null
);
insert into reception_deadline_start
select o.id, o.id, 'SORT', o.heard_on from reception_opinion o where o.status = 'RECORDED' and o.handed_on is null;
insert into reception_deadline_start
select w.id, o.id, 'ACCEPT', o.handed_on from reception_opinion o join reception_opinion_unit w on w.opinion_id = o.id and w.unit_id = o.lead_unit_id
where o.status = 'HANDED_ON' and o.handed_on is not null;
insert into reception_deadline_start
select max(s.id), o.id, 'FEED_BACK', max(o.replied_on) from reception_opinion o join reception_opinion_step s on s.opinion_id = o.id
where o.status = 'REPLIED' and o.replied_on is not null and o.fed_back_on is null group by o.id;

insert into reception_deadline (id, owner, owner_id, term, area_code, unit_id, mandate_id, label, title, from_on, amount, counted_in,
    counted_to, ends_on, soon_on, state, told, version)
select t.id, 'OPINION', o.id, t.term, o.area_code, case when t.term = 'ACCEPT' then o.lead_unit_id end, o.followed_by, o.number, o.title, t.from_on,
    5, 'WORKING_DAYS', t.ends_on, t.ends_on, date_sub(t.ends_on, interval (case when datediff(t.ends_on, t.from_on) >= 10 then 5 else 2 end) day),
    'RUNNING', 0, 1
from (select d.id, d.opinion, d.term, d.from_on, d.day as ends_on, row_number() over (partition by d.id order by d.day) as nth
      from (select s.id, s.opinion, s.term, s.from_on, date_add(s.from_on, interval (tens.n * 10 + ones.n + 1) day) as day
            from reception_deadline_start s
            cross join (select 0 as n union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
                        union all select 6 union all select 7 union all select 8 union all select 9) ones
            cross join (select 0 as n union all select 1 union all select 2) tens) d
      left join registry_workday w on w.day = d.day
      where coalesce(w.kind = 'WORK', weekday(d.day) < 5)) t
join reception_opinion o on o.id = t.opinion
where t.nth = 5;

drop table reception_deadline_start;
