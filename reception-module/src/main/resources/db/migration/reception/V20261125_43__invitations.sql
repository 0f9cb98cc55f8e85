-- How many deputies can receive there (S3); what was planned before keeps room for all who are seated.
alter table reception_reception add column places int not null default 2;
update reception_reception r set places = greatest(2, (select count(*) from reception_attendance a where a.reception_id = r.id));
update reception_reception r set places = greatest(places, (select max(s.seats) from reception_plan_slot s where s.reception_id = r.id))
where exists (select 1 from reception_plan_slot t where t.reception_id = r.id);

-- What a deputy answered about one place at one reception.
create table reception_invitation (
  id                bigint       not null primary key,
  reception_id      bigint       not null,
  mandate_id        bigint       not null,
  area_code         varchar(9)   character set ascii collate ascii_bin not null,
  state             varchar(20)  not null,
  reason            varchar(500) null,
  -- who is asked to take the place, and the place offered for it
  swap_mandate_id   bigint       null,
  swap_reception_id bigint       null,
  sent_at           bigint       not null,
  answered_at       bigint       null,
  -- 0 not yet, 1 a week before, 2 the day before
  reminded          int          not null,
  version           bigint       not null,
  constraint reception_invitation_once unique (reception_id, mandate_id),
  constraint reception_invitation_reception foreign key (reception_id) references reception_reception (id),
  index reception_invitation_mandate (mandate_id, reception_id),
  index reception_invitation_swap (swap_mandate_id),
  index reception_invitation_area (area_code, state)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Who did what about an invitation.
create table reception_invitation_entry (
  id            bigint       not null primary key,
  invitation_id bigint       not null,
  at            bigint       not null,
  who           varchar(100) not null,
  action        varchar(20)  not null,
  note          varchar(600) null,
  constraint reception_invitation_entry_invitation foreign key (invitation_id) references reception_invitation (id),
  index reception_invitation_entry_order (invitation_id, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A place is known by the key of its attendance.
insert into reception_invitation (id, reception_id, mandate_id, area_code, state, sent_at, reminded, version)
select a.id, r.id, a.mandate_id, r.area_code, 'SENT', r.recorded_at, 0, 1
from reception_attendance a join reception_reception r on r.id = a.reception_id
where a.attendance = 'EXPECTED' and r.status in ('PLANNED', 'ANNOUNCED') and r.held_on > current_date;

-- A group leader arranges beforehand when a leading cadre of the group receives (S13).
create table reception_appointment (
  id                 bigint       not null primary key,
  mandate_id         bigint       not null,
  proposer_person_id bigint       null,
  proposer_account   bigint       not null,
  proposer           varchar(100) not null,
  station_id         bigint       not null,
  area_code          varchar(9)   character set ascii collate ascii_bin not null,
  held_on            date         not null,
  start_minute       int          not null,
  end_minute         int          not null,
  topic              varchar(200) null,
  state              varchar(20)  not null,
  reason             varchar(500) null,
  reception_id       bigint       null,
  proposed_at        bigint       not null,
  answered_at        bigint       null,
  version            bigint       not null,
  constraint reception_appointment_reception foreign key (reception_id) references reception_reception (id),
  index reception_appointment_order (held_on, id, area_code),
  index reception_appointment_mandate (mandate_id),
  index reception_appointment_proposer (proposer_person_id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
