-- Units were told of a suggestion's steps with the name of whoever took them, which may be the mover's; only what units tell each other has a name.
update registry_notice
set arguments = concat(substring_index(arguments, char(31 using utf8mb4), 2), char(31 using utf8mb4), char(31 using utf8mb4),
  substring_index(arguments, char(31 using utf8mb4), -2))
where kind = 'SUGGESTION_STEP' and recipient like 'unit:%' and substring_index(substring_index(arguments, char(31 using utf8mb4), -2), char(31 using utf8mb4), 1) <> 'CO_REPLY';
