-- What belongs together with what. An opinion is merged by naming its master; it stays where and as it is. Ended ties stay as history.
create table reception_opinion_tie (
  id         bigint       not null primary key,
  kind       varchar(20)  not null,
  member_id  bigint       not null,
  master_id  bigint       not null,
  reason     varchar(500) null,
  made_at    bigint       not null,
  made_by    varchar(60)  not null,
  ended_at   bigint       null,
  ended_by   varchar(60)  null,
  end_reason varchar(500) null,
  -- one master at a time, whoever is at work at once
  merged_now bigint       generated always as (case when kind = 'MERGED' and ended_at is null then member_id end) stored,
  constraint reception_opinion_tie_once unique (merged_now),
  index reception_opinion_tie_master (master_id, id),
  index reception_opinion_tie_member (member_id, id),
  constraint reception_opinion_tie_member_of foreign key (member_id) references reception_opinion (id),
  constraint reception_opinion_tie_master_of foreign key (master_id) references reception_opinion (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- the members of a master, who get its answer
create index reception_opinion_merged on reception_opinion (merged_into, id);
alter table reception_opinion add constraint reception_opinion_master foreign key (merged_into) references reception_opinion (id);
