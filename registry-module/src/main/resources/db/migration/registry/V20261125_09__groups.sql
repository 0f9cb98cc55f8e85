alter table registry_group
  add column liaison_head_id bigint null,
  add column guide_id bigint null,
  add index registry_group_head (liaison_head_id),
  add index registry_group_leader (leader_id),
  add constraint registry_group_of_head foreign key (liaison_head_id) references registry_mandate (id),
  add constraint registry_group_guide foreign key (guide_id) references registry_body (id);

update registry_group g
join (select b.area_code, s.name, min(s.mandate_id) as mandate_id
      from registry_seat s join registry_body b on b.id = s.body_id
      where b.kind = 'STANDING_COMMITTEE' and s.until is null and s.mandate_id is not null
      group by b.area_code, s.name having count(*) = 1) one
  on one.area_code = g.area_code and one.name = g.liaison_head
set g.liaison_head_id = one.mandate_id;
