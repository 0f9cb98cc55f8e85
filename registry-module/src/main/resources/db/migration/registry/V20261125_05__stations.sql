alter table registry_station
  add column address              varchar(200) null,
  add column opening_hours        varchar(200) null,
  add column officer_name         varchar(60)  null,
  add column officer_phone_sealed varchar(300) character set ascii collate ascii_bin null,
  add column photo_id             bigint       null,
  add column changed_at           bigint       not null default 0;

-- Earlier sheets had one kind for both; the name tells a community from a village.
update registry_station set kind = 'COMMUNITY', version = version + 1 where kind = 'VILLAGE' and name like '%社区%';

create table registry_standard (
  code    varchar(20)  character set ascii collate ascii_bin not null primary key,
  part    varchar(10)  not null,
  place   int          not null,
  name    varchar(100) not null,
  name_en varchar(200) not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into registry_standard (code, part, place, name, name_en) values
  ('CALENDAR',   'TASKS',    1, '全年接待日历已排定并预告', 'The year''s calendar of receptions is drawn up and announced'),
  ('NOTICE',     'TASKS',    2, '接待前公告时间、地点和接待代表', 'Time, place and deputies are announced before each reception'),
  ('RECEPTION',  'TASKS',    3, '按日历开展接待，代表本人到站', 'Receptions are held as the calendar says, by the deputies themselves'),
  ('RECORD',     'TASKS',    4, '每次接待有登记，意见照原话记', 'Every reception is recorded, every opinion in the speaker''s words'),
  ('FEEDBACK',   'TASKS',    5, '意见按出路交办，结果反馈到人', 'Opinions are handed on and their outcome is told to the speaker'),
  ('RULES',      'TASKS',    6, '接待、登记、交办、反馈各项制度齐全并上墙', 'The rules for receiving, recording, handing on and feeding back hang on the wall'),
  ('ROSTER',     'TASKS',    7, '进站代表名单公开，辖区代表全部进站', 'The deputies are listed in public, and every deputy of the area has a place here'),
  ('ROOM',       'SETUP',    1, '有固定场所，门口挂牌，群众找得到', 'There is a fixed room with a sign at the door that people can find'),
  ('SEATS',      'SETUP',    2, '有接待桌椅，能坐下来单独谈', 'There are a table and chairs where one can speak undisturbed'),
  ('BOARD',      'SETUP',    3, '有公示栏，公布代表、接待安排和办理情况', 'A board shows deputies, receptions and what became of opinions'),
  ('COMPUTER',   'SETUP',    4, '有电脑和网络，能当场登记', 'A computer with a connection allows recording on the spot'),
  ('BOX',        'SETUP',    5, '平日可留意见：意见箱、电话或二维码', 'Opinions can be left on other days: by box, telephone or code'),
  ('ACCESS',     'SETUP',    6, '老人和残疾人进得来', 'Old and disabled people can come in'),
  ('OFFICER',    'SUPPORT',  1, '有专人任联络员，电话公开', 'One person is liaison officer and can be reached'),
  ('TRAINING',   'SUPPORT',  2, '联络员每年参加业务培训', 'The liaison officer is trained every year'),
  ('FUNDS',      'SUPPORT',  3, '运转经费列入预算，专款专用', 'Running costs are budgeted and spent on the station alone'),
  ('ARCHIVE',    'SUPPORT',  4, '一站一档，记录和照片按年归档', 'The station has a file in which records and pictures are kept by year'),
  ('GUIDANCE',   'SUPPORT',  5, '乡镇人大或街道工委有人分管', 'Somebody of the township congress or street office looks after it');

create table registry_station_standard (
  id              bigint       not null primary key,
  station_id      bigint       not null,
  standard_code   varchar(20)  character set ascii collate ascii_bin not null,
  met             boolean      not null,
  note            varchar(200) null,
  checked_on      date         not null,
  checked_by      bigint       not null,
  checked_by_name varchar(60)  not null,
  version         bigint       not null,
  constraint registry_station_standard_once unique (station_id, standard_code),
  constraint registry_station_standard_station foreign key (station_id) references registry_station (id),
  constraint registry_station_standard_item foreign key (standard_code) references registry_standard (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What was spent of a station's or a group's funds. Rows are never changed: a correction is a row of the opposite amount.
create table registry_spending (
  id              bigint       not null primary key,
  holder          varchar(10)  not null,
  holder_id       bigint       not null,
  area_code       varchar(9)   character set ascii collate ascii_bin not null,
  spent_on        date         not null,
  purpose         varchar(200) not null,
  fen             bigint       not null,
  voucher         varchar(60)  not null,
  reverses_id     bigint       null,
  entered_at      bigint       not null,
  entered_by      bigint       not null,
  entered_by_name varchar(60)  not null,
  constraint registry_spending_reversed_once unique (reverses_id),
  index registry_spending_holder (holder, holder_id, spent_on, id),
  index registry_spending_area (area_code, holder, spent_on),
  constraint registry_spending_reverses foreign key (reverses_id) references registry_spending (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Where an area stands on the schematic map of the area above it, and its short name there. Areas themselves are data, so none is referred to.
create table registry_area_tile (
  area_code varchar(9)  character set ascii collate ascii_bin not null primary key,
  label     varchar(10) not null,
  x         int         not null,
  y         int         not null
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into registry_area_tile (area_code, label, x, y) values
  ('430800', '张家界', 1, 0), ('430700', '常德', 2, 0), ('430600', '岳阳', 3, 0),
  ('433100', '湘西州', 0, 1), ('430900', '益阳', 2, 1), ('430100', '长沙', 3, 1),
  ('431200', '怀化', 0, 2), ('431300', '娄底', 1, 2), ('430300', '湘潭', 2, 2), ('430200', '株洲', 3, 2),
  ('430500', '邵阳', 1, 3), ('430400', '衡阳', 2, 3),
  ('431100', '永州', 1, 4), ('431000', '郴州', 2, 4),
  ('430204', '石峰区', 0, 0), ('430202', '荷塘区', 1, 0),
  ('430211', '天元区', 0, 1), ('430203', '芦淞区', 1, 1), ('430281', '醴陵市', 2, 1),
  ('430212', '渌口区', 1, 2), ('430223', '攸县', 2, 2),
  ('430224', '茶陵县', 2, 3),
  ('430225', '炎陵县', 2, 4),
  ('430382', '韶山市', 0, 0), ('430302', '雨湖区', 1, 0), ('430304', '岳塘区', 2, 0),
  ('430381', '湘乡市', 0, 1), ('430321', '湘潭县', 1, 1);
