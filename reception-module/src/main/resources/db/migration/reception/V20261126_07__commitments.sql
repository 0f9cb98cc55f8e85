-- what was promised with an answer and is seen to until it is done, across years
create table reception_commitment (
  id            bigint        not null primary key,
  source        varchar(20)   not null,
  opinion_id    bigint        null,
  suggestion_id bigint        null,
  number        varchar(60)   not null,
  title         varchar(200)  not null,
  area_code     varchar(9)    character set ascii collate ascii_bin not null,
  -- none: the office itself promised
  unit_id       bigint        null,
  what          text          null,
  made_on       date          not null,
  made_year     int           not null,
  -- none: the answer named no day, as those of old sheets
  first_for     date          null,
  due_on        date          null,
  moves         int           not null,
  asked_for     date          null,
  asked_reason  varchar(1000) null,
  state         varchar(20)   not null,
  done_on       date          null,
  done_text     text          null,
  told_on       date          null,
  told_how      varchar(20)   null,
  ended_on      date          null,
  -- the last reminder that was sent for the day it is promised for: 0 none
  reminded      int           not null,
  version       bigint        not null,
  constraint reception_commitment_opinion unique (opinion_id),
  constraint reception_commitment_suggestion unique (suggestion_id, unit_id),
  constraint reception_commitment_of_opinion foreign key (opinion_id) references reception_opinion (id),
  constraint reception_commitment_of_suggestion foreign key (suggestion_id) references reception_suggestion (id),
  -- the list in its usual order; the area is in it so that rows of other areas are skipped without being read
  index reception_commitment_order (due_on, id, area_code),
  index reception_commitment_area (area_code, state, due_on),
  index reception_commitment_unit (unit_id, state, due_on),
  index reception_commitment_due (state, due_on)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_commitment_step (
  id            bigint        not null primary key,
  commitment_id bigint        not null,
  action        varchar(20)   not null,
  happened_on   date          not null,
  at            bigint        not null,
  who           varchar(60)   not null,
  from_on       date          null,
  to_on         date          null,
  note          varchar(4000) null,
  constraint reception_commitment_step_of foreign key (commitment_id) references reception_commitment (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into reception_commitment (id, source, opinion_id, number, title, area_code, unit_id, what, made_on, made_year, moves, state, reminded, version)
select o.id, 'OPINION', o.id, o.number, o.title, o.area_code, o.lead_unit_id, o.reply, o.replied_on, year(o.replied_on), 0, 'OPEN', 0, 1
from reception_opinion o where o.result = 'PLANNED' and o.replied_on is not null and o.merged_into is null;
