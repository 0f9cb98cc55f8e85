-- Rows stand for names: whoever registers a person holds the one of the name, so that nobody is registered twice at once.
create table registry_lock (
  id int not null primary key
) character set utf8mb4 collate utf8mb4_unicode_ci;
