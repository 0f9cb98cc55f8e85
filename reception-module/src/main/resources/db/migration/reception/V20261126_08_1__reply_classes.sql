-- Classes of answers to suggestions. Areas differ: some know three, some four. An area without classes of its own goes by those of the area above.
create table reception_reply_class (
  id        bigint       not null primary key,
  area_code varchar(9)   character set ascii collate ascii_bin not null,
  code      varchar(2)   character set ascii collate ascii_bin not null,
  place_no  int          not null,
  words_zh  varchar(100) not null,
  words_en  varchar(100) not null,
  -- something is promised for a day, and comes back until it is kept
  promises  boolean      not null,
  constraint reception_reply_class_once unique (area_code, code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into reception_reply_class (id, area_code, code, place_no, words_zh, words_en, promises) values
  (1, '000000', 'A', 1, '所提问题已经解决或者基本解决', 'Solved or mostly solved', false),
  (2, '000000', 'B', 2, '所提问题正在解决或者已列入计划逐步解决', 'Being solved, or planned', true),
  (3, '000000', 'C', 3, '所提问题因条件限制暂时不能解决或者留作参考', 'Cannot be solved for now, or noted for reference', false);
