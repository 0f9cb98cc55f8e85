package cn.shuanglian.benchmark;

import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Fills the province with opinions: ten stations in each county, two deputies each, and texts that are put together from what people say,
 * with forty thousand names of places between them. The same number gives the same opinions.
 */
final class ManyOpinions {
    private static final long FIRST = 6_000_000_000L;
    private static final int AT_ONCE = 100_000;
    private static final int STATIONS_OF_A_COUNTY = 10;
    private static final String DIGIT = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
            + " union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final String NUMBERS = "(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + %d n from " + DIGIT + " a, " + DIGIT
            + " b, " + DIGIT + " c, " + DIGIT + " e, " + DIGIT + " f) numbers";
    private static final String SIGNS = "东西南北上下大小新老金银石木水火土山河湖江桥塘井坪坡岭冲湾洲港口门楼亭塔寺庙堂庄村田园林竹松柳梅兰桂莲荷花龙凤虎马羊牛鹿鹤云雨风雷星月日光明清平安康福寿"
            + "和合同心建设解放胜利红旗前进团结友谊幸福文化科学教育工农商学军民华中兴国强盛泰永长久远高低深浅宽广正直方圆青黄赤白黑紫翠玉珠宝彩锦绣春夏秋冬朝暮晨晓";
    private static final List<String> OBJECTS = List.of("路灯", "下水道", "人行道", "自来水管", "垃圾站", "公交站台", "停车场", "健身器材", "护坡", "灌溉渠道", "山塘", "村道",
            "危房", "幼儿园", "小学食堂", "卫生室", "养老院", "农贸市场", "建筑工地", "养殖场", "化粪池", "电梯", "燃气管道", "消防通道", "绿化带", "排污口", "高压线", "通信基站",
            "文化广场", "图书室", "公共厕所", "斑马线", "红绿灯", "减速带", "护栏", "桥面", "河堤", "水闸", "变压器", "快递驿站");
    private static final List<String> TROUBLES = List.of("损坏多日没有人修", "长期堵塞污水外溢", "年久失修存在安全隐患", "噪声扰民影响休息", "臭味难闻影响居民", "被人占用无法通行",
            "数量太少不够用", "建成以后没有启用", "收费太高群众有意见", "管理混乱无人负责", "开裂倾斜随时会垮", "停用半年没有说法", "水质发黄不敢饮用", "电压不稳经常跳闸", "积水严重出行困难",
            "没有按照规划建设", "手续不全仍在施工", "距离太远老人不便", "夜间没有照明", "经常发生事故", "漏水浪费严重", "没有无障碍设施", "卫生条件很差", "拖欠补偿款没有到位");
    private static final List<String> EFFECTS = List.of("老人和小孩出门很不方便", "前几天有人因此摔伤", "周边三百多户居民受到影响", "学生上学要绕很远的路", "下雨天情况更加严重", "群众多次反映没有结果",
            "商户的生意受到很大影响", "晚上根本没有办法睡觉", "春耕生产用不上水", "救护车和消防车都进不来", "外地游客也有很多抱怨", "已经引起居民之间的矛盾");
    private static final List<String> PASTS = List.of("去年向社区反映过一次", "给市长热线打过电话", "物业公司说不归他们管", "相关部门来看过但是没有动工", "村里开会讨论过几次", "曾经修过一次又坏了",
            "施工单位答应的时间已经过了", "从来没有人来看过", "有关单位互相推诿", "上一届代表也提过建议");
    private static final List<String> WISHES = List.of("希望尽快安排维修", "请主管部门到现场查看", "建议纳入明年的民生实事", "请给群众一个明确的答复", "希望增加经费投入", "建议加强日常巡查和管理",
            "请依法查处责任单位", "希望征求居民意见以后再定", "建议由政府统一规划改造", "请协调解决资金缺口");
    private static final String KIND = "elt(crc32(concat('k', n)) %% 5 + 1, '路', '街', '村', '小区', '组')";
    private static final String STATION = "(select id, area_code, row_number() over (order by id) - 1 place from registry_station where id >= " + FIRST + ")";

    private ManyOpinions() {
    }

    /** @param count opinions, a multiple of 100,000 or less than that */
    static void fill(int count) throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            for (String step : places()) {
                statement.execute(step);
            }
            for (int from = 0; from < count; from += AT_ONCE) {
                for (String step : opinions(from, Math.min(count, from + AT_ONCE))) {
                    statement.execute(step);
                }
            }
            statement.execute("analyze table reception_opinion, reception_opinion_unit, registry_station, registry_mandate, reception_reception");
        }
    }

    /** Tells the feed of them, all at once. */
    static void tell() throws SQLException {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select last_seq from registry_change_counter where id = 1 for update");
            statement.execute("insert into registry_change (id, seq, type, object_id, area_code, kind, changed_at) select id,"
                    + " (select last_seq from registry_change_counter where id = 1) + row_number() over (order by id), 'opinion', id, area_code, 'SAVED', 0"
                    + " from reception_opinion where id >= " + FIRST);
            statement.execute("update registry_change_counter set last_seq = (select max(seq) from registry_change) where id = 1");
            connection.commit();
        }
    }

    private static List<String> places() {
        String numbers = NUMBERS.formatted(0);
        String county = "(select code, name, row_number() over (order by code) - 1 place from registry_area where level = 'COUNTY') county"
                + " on county.place = floor(n / " + STATIONS_OF_A_COUNTY + ")";
        return List.of("insert into registry_station (id, name, kind, area_code, host, version) select " + FIRST + " + n, concat(county.name, '第', n % "
                        + STATIONS_OF_A_COUNTY + ", '联络站'), 'TOWNSHIP', county.code, 'DEPUTIES', 1 from " + numbers + " join " + county,
                "insert into registry_person (id, name, sex, born_on, party, version) select " + FIRST + " + n, concat('测', n), '1', '1970-01-01', '01', 1 from "
                        + numbers + " join " + STATION + " s on s.place = floor(n / 2)",
                "insert into registry_mandate (id, person_id, name, level, congress, area_code, elected_by, station_id, leading_cadre, re_elected, status, since,"
                        + " version) select " + FIRST + " + n, " + FIRST + " + n, concat('测', n), 'COUNTY', '第五届', s.area_code, concat('第', n, '选区'), s.id,"
                        + " false, false, 'ACTIVE', '2016-12-28', 1 from " + numbers + " join " + STATION + " s on s.place = floor(n / 2)",
                "insert into reception_reception (id, held_on, start_minute, end_minute, station_id, area_code, kind, status, nobody_came, recorded_at, recorded_by,"
                        + " version) select " + FIRST + " + n, '2017-01-15', 540, 660, s.id, s.area_code, 'DEPUTY_DAY', 'HELD', false, 0, 0, 1 from " + numbers
                        + " join " + STATION + " s on s.place = n");
    }

    private static List<String> opinions(int from, int to) {
        String numbers = NUMBERS.formatted(from);
        String place = "concat(" + sign('a') + ", " + sign('b') + ", " + KIND.replace("%%", "%") + ")";
        String title = "concat(" + place + ", " + one(OBJECTS, 'o') + ", " + one(TROUBLES, 't') + ")";
        String text = "concat(" + place + ", " + one(OBJECTS, 'o') + ", " + one(TROUBLES, 't') + ", '，', " + one(EFFECTS, 'e') + ", '。', " + one(PASTS, 'p')
                + ", '，', " + one(EFFECTS, 'f') + ", '，', " + one(WISHES, 'w') + ", '。')";
        String day = "date_add('2017-01-15', interval " + random('d') + " % 3200 day)";
        return List.of("insert into reception_opinion (id, number, heard_on, station_id, reception_id, mandate_id, followed_by, area_code, category, title, text,"
                        + " confidential, affected, route, lead_unit_id, status, handed_on, deadline, result, reply, replied_on, fed_back_on, satisfaction,"
                        + " closed_on, version, place, source) select " + FIRST + " + n, concat('PT', n), " + day + ", s.id, " + FIRST + " + s.place, " + FIRST
                        + " + s.place * 2 + n % 2, " + FIRST + " + s.place * 2 + n % 2, s.area_code, lpad(" + random('c') + " % 10 + 1, 2, '0'), " + title + ", "
                        + text + ", false, n % 500, elt(n % 20 div 6 + 1, 'TRANSFERRED', 'ON_THE_SPOT', 'TRANSFERRED', 'SUGGESTION'), if(n % 3 = 0, null, unit.id),"
                        + " if(n % 12 = 0, 'ACCEPTED', 'CLOSED'), " + day + ", date_add(" + day + ", interval 30 day), if(n % 12 = 0, null, elt(n % 4 + 1, 'SOLVED',"
                        + " 'PARTLY', 'PLANNED', 'EXPLAINED')), null, if(n % 12 = 0, null, " + day + "), if(n % 12 = 0, null, " + day + "), null, if(n % 12 = 0, null, "
                        + day + "), 1, " + place + ", elt(n % 7 div 5 + 1, 'RECEPTION', 'PHONE') from " + numbers + " join " + STATION + " s on s.place = "
                        + random('s') + " % (select count(*) from registry_station where id >= " + FIRST + ") join (select id, row_number() over (order by id) - 1"
                        + " place from registry_unit) unit on unit.place = " + random('u') + " % (select count(*) from registry_unit) where n < " + to,
                "insert into reception_opinion_unit (id, opinion_id, unit_id) select id, id, lead_unit_id from reception_opinion where id between " + (FIRST + from)
                        + " and " + (FIRST + to - 1) + " and lead_unit_id is not null");
    }

    private static String random(char salt) {
        return "crc32(concat('" + salt + "', n))";
    }

    private static String sign(char salt) {
        return "substr('" + SIGNS + "', " + random(salt) + " % " + SIGNS.length() + " + 1, 1)";
    }

    private static String one(List<String> words, char salt) {
        return "elt(" + random(salt) + " % " + words.size() + " + 1, '" + String.join("', '", words) + "')";
    }
}
