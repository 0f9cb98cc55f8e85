-- A suggestion is drafted, seconded, reviewed and numbered here, handed over, answered and judged. Those of sheets stay as they are: their
-- number and units are known, their handling is not.
alter table reception_suggestion
  modify column number  varchar(20) null,
  modify column session varchar(60) null,
  -- what the list is ordered by; nothing for one without a number
  add column order_no       varchar(20)  not null default '',
  add column status         varchar(20)  not null default 'ON_RECORD',
  add column openness       varchar(20)  not null default 'PUBLIC',
  add column reason         text         null,
  add column content        text         null,
  add column wish           text         null,
  -- account of whoever wrote it down; 0 for a sheet
  add column written_by     bigint       not null default 0,
  add column decline_ground varchar(20)  null,
  add column handling       varchar(20)  null,
  add column joined_to      bigint       null,
  add column submitted_on   date         null,
  add column numbered_on    date         null,
  add column handed_on      date         null,
  add column deadline       date         null,
  add column replied_on     date         null,
  add column reply_class    varchar(2)   character set ascii collate ascii_bin null,
  add column promised_for   date         null,
  add column evaluate_by    date         null,
  add column attitude       varchar(20)  null,
  add column satisfaction   varchar(20)  null,
  add column closed_on      date         null,
  add column last_step_on   date         null,
  -- how often units were to answer: 2 when it is handled again
  add column answer_round   int          not null default 0,
  add column asked_months   int          null,
  add column extended       boolean      not null default false,
  add column is_key         boolean      not null default false,
  add column excellent      boolean      not null default false;

update reception_suggestion set order_no = number;

alter table reception_suggestion
  drop index reception_suggestion_order,
  add index reception_suggestion_order (order_no, id, area_code, status),
  -- what waits in a state, and the list of one
  add index reception_suggestion_status (status, order_no, id, area_code),
  add index reception_suggestion_lead (lead_unit_id, order_no, id),
  add index reception_suggestion_written (written_by, status),
  add index reception_suggestion_joined (joined_to);

-- the units that work on a suggestion now
create table reception_suggestion_unit (
  id              bigint      not null primary key,
  suggestion_id   bigint      not null,
  unit_id         bigint      not null,
  part            varchar(20) not null,
  handed_on       date        not null,
  accepted_on     date        null,
  asked_to_return boolean     not null,
  contacted_on    date        null,
  answered_on     date        null,
  words           text        null,
  constraint reception_suggestion_unit_once unique (suggestion_id, unit_id),
  index reception_suggestion_unit_unit (unit_id, suggestion_id),
  constraint reception_suggestion_unit_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- every answer ever given; never changed
create table reception_suggestion_reply (
  id            bigint       not null primary key,
  suggestion_id bigint       not null,
  unit_id       bigint       not null,
  answer_round  int          not null,
  replied_on    date         not null,
  number        varchar(60)  not null,
  signer        varchar(60)  not null,
  reply_class   varchar(2)   character set ascii collate ascii_bin not null,
  class_words   varchar(100) not null,
  text          text         not null,
  promised_for  date         null,
  again         boolean      not null,
  index reception_suggestion_reply_order (suggestion_id, id),
  constraint reception_suggestion_reply_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_suggestion_evaluation (
  id            bigint        not null primary key,
  suggestion_id bigint        not null,
  answer_round  int           not null,
  signed_by     varchar(60)   not null,
  party         varchar(20)   not null,
  attitude      varchar(20)   not null,
  result        varchar(20)   not null,
  note          varchar(1000) null,
  signed_on     date          not null,
  constraint reception_suggestion_evaluation_once unique (suggestion_id, answer_round),
  constraint reception_suggestion_evaluation_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table reception_suggestion_step (
  id            bigint        not null primary key,
  suggestion_id bigint        not null,
  taken_at      bigint        not null,
  taken_on      date          not null,
  action        varchar(20)   not null,
  from_status   varchar(20)   null,
  to_status     varchar(20)   not null,
  who           varchar(60)   not null,
  note          varchar(2000) null,
  index reception_suggestion_step_order (suggestion_id, id),
  constraint reception_suggestion_step_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- who was asked to second; those who agreed are among the suggestion's links, too
create table reception_seconding (
  id            bigint       not null primary key,
  suggestion_id bigint       not null,
  mandate_id    bigint       not null,
  state         varchar(20)  not null,
  answered_on   date         null,
  reason        varchar(500) null,
  constraint reception_seconding_once unique (suggestion_id, mandate_id),
  index reception_seconding_mandate (mandate_id, state),
  constraint reception_seconding_of foreign key (suggestion_id) references reception_suggestion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
