-- answers that do not stand (yet): handed in for review, returned, or replaced by a later one with what the speaker had said of it
create table reception_opinion_answer (
  id           bigint      not null primary key,
  opinion_id   bigint      not null,
  state        varchar(20) not null,
  -- null for what a helping unit contributed, which has no result of its own
  result       varchar(20) null,
  reply        text        not null,
  reply_number varchar(60) null,
  promised_for date        null,
  given_on     date        not null,
  fed_back_on  date        null,
  attitude     varchar(20) null,
  satisfaction varchar(20) null,
  unit_id      bigint      null,
  index reception_opinion_answer_of (opinion_id, id),
  constraint reception_opinion_answer_opinion foreign key (opinion_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- how many days a step asked for or granted
alter table reception_opinion_step add column amount int null;
