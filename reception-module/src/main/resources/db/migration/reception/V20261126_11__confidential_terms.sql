-- terms began naming the mover of a confidential suggestion and its title before that was mended
update reception_deadline d join reception_suggestion s on s.id = d.owner_id
set d.mandate_id = null, d.title = null
where d.owner = 'SUGGESTION' and s.openness = 'CONFIDENTIAL' and (d.mandate_id is not null or d.title is not null);
