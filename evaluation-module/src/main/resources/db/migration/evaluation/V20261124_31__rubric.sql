create table evaluation_rubric (
  id        bigint       not null primary key,
  area_code varchar(9)   not null,
  version   int          not null,
  from_year int          not null,
  document  varchar(500) not null,
  constraint evaluation_rubric_version unique (area_code, version)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table evaluation_rubric_item (
  rubric_id    bigint       not null,
  code         varchar(10)  not null,
  place        int          not null,
  cap          int          not null,
  expected     boolean      not null,
  name_zh      varchar(60)  not null,
  name_en      varchar(100) not null,
  rule_zh      varchar(200) not null,
  rule_en      varchar(300) not null,
  evidence_zh  varchar(100) not null,
  evidence_en  varchar(200) not null,
  registrar_zh varchar(60)  not null,
  registrar_en varchar(100) not null,
  primary key (rubric_id, code),
  constraint evaluation_rubric_item_rubric foreign key (rubric_id) references evaluation_rubric (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table evaluation_rubric_rate (
  rubric_id      bigint      not null,
  code           varchar(10) not null,
  manner         varchar(20) not null,
  first_times    int         not null,
  first_points   int         not null,
  further_points int         not null,
  cap            int         not null,
  primary key (rubric_id, code, manner),
  constraint evaluation_rubric_rate_item foreign key (rubric_id, code) references evaluation_rubric_item (rubric_id, code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

insert into evaluation_rubric (id, area_code, version, from_year, document) values
  (1, '000000', 1, 2000, '双联默认评分表（百分制，第 1 版）：参照公开的代表履职登记与量化考核办法拟定，各地以本级主任会议通过的文件替换');

insert into evaluation_rubric_item
  (rubric_id, code, place, cap, expected, name_zh, name_en, rule_zh, rule_en, evidence_zh, evidence_en, registrar_zh, registrar_en) values
  (1, 'A1', 1, 15, false, '出席本级人代会', 'Sessions of the congress', '全勤 15 分；请假每半天减 1 分，未经批准缺席每半天减 3 分',
   'Full attendance 15; each half-day of leave −1, each half-day without leave −3', '会议签到表', 'attendance sheet of the session',
   '大会秘书处、联工委', 'secretariat of the session, liaison commission'),
  (1, 'A2', 2, 5, false, '审议发言', 'Speaking in deliberation', '首次 3 分，每增 1 次加 1 分', 'The first 3, each further one 1', '发言记录',
   'minutes', '代表团联络员', 'liaison officer of the delegation'),
  (1, 'A3', 3, 10, false, '提出议案建议', 'Bills and suggestions', '领衔首件 6 分，每增 1 件加 2 分；联名每件 1 分，最多 4 分',
   'The first one moved 6, each further one 2; each one seconded 1, at most 4', '立案、受理的议案建议', 'bills and suggestions admitted',
   '系统', 'the system'),
  (1, 'B1', 4, 12, false, '代表小组活动', 'Group activities', '每次 3 分', 'Each 3', '活动登记', 'record of the activity', '小组联络员',
   'liaison officer of the group'),
  (1, 'B2', 5, 14, true, '进站接待群众', 'Receiving the public at a station', '第 1、2 次各 5 分，以后每次 2 分',
   'The first two 5 each, each further one 2', '接待记录', 'record of the reception', '站点联络员', 'liaison officer of the station'),
  (1, 'B3', 6, 10, false, '视察、专题调研、执法检查', 'Inspections, studies, checks on law enforcement', '首次 4 分，每增 1 次加 2 分',
   'The first 4, each further one 2', '活动登记', 'record of the activity', '联工委、专委会', 'liaison commission, special committees'),
  (1, 'B4', 7, 5, false, '履职学习培训', 'Training', '首次 3 分，每增 1 次加 1 分', 'The first 3, each further one 1', '签到表',
   'attendance sheet', '联工委', 'liaison commission'),
  (1, 'B5', 8, 5, false, '列席会议', 'Attending meetings as a guest', '首次 3 分，每增 1 次加 1 分', 'The first 3, each further one 1',
   '会议登记', 'record of the meeting', '办公室', 'general office'),
  (1, 'B6', 9, 4, false, '“双联”联系', 'The pairs of 双联', '4 ×（已联系 ÷ 应联系）', '4 × (contacted ÷ assigned)', '联系记录',
   'record of the contact', '代表登记，小组长确认', 'the deputy, confirmed by the group leader'),
  (1, 'C1', 10, 5, false, '报告履职情况（述职）', 'Duty report', '口头 5 分，书面 3 分', 'Oral 5, written 3', '述职记录',
   'record of the report', '联工委、乡镇人大', 'liaison commission, township congress'),
  (1, 'C2', 11, 10, false, '意见跟踪反馈率', 'Opinions fed back', '10 ×（已反馈 ÷ 到期应反馈）', '10 × (fed back ÷ due)', '意见办理记录',
   'records of opinions', '系统', 'the system'),
  (1, 'C3', 12, 5, false, '测评满意度', 'Satisfaction', '90% 以上 5 分，80% 以上 4 分，60% 以上 2 分', 'From 90% 5, from 80% 4, from 60% 2',
   '测评票', 'ballots', '联工委', 'liaison commission');

insert into evaluation_rubric_rate (rubric_id, code, manner, first_times, first_points, further_points, cap) values
  (1, 'A2', 'SPOKE',    1, 3, 1, 5),
  (1, 'A3', 'LED',      1, 6, 2, 10),
  (1, 'A3', 'SECONDED', 0, 0, 1, 4),
  (1, 'B1', 'ATTENDED', 0, 0, 3, 12),
  (1, 'B2', 'ATTENDED', 2, 5, 2, 14),
  (1, 'B3', 'ATTENDED', 1, 4, 2, 10),
  (1, 'B4', 'ATTENDED', 1, 3, 1, 5),
  (1, 'B5', 'ATTENDED', 1, 3, 1, 5),
  (1, 'C1', 'ORAL',     0, 0, 5, 5),
  (1, 'C1', 'WRITTEN',  0, 0, 3, 3);
