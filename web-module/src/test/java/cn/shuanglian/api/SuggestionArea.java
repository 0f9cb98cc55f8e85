package cn.shuanglian.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A county of which the sample knows nothing: four deputies, the last of whom works at the water bureau, a station, two units, and somebody who
 * logs in for each of them; a program of its liaison office that may act for all of these.
 */
public final class SuggestionArea {
    public static final String COUNTY = "433125";
    public static final String NEXT_COUNTY = "430923";
    public static final String WATER = "保靖县测试水务局";
    public static final String ROADS = "保靖县测试公路中心";
    public static final String LETTER = "桥头社区的自来水经常发黄，晚上还停水，请有关部门尽快更换老旧管网，让居民喝上放心水";
    private static final String ACCOUNT = "91300000043098";
    private static final String OWN = "(select id from reception_suggestion where area_code = '433125')";

    private final ApiClient province;

    public SuggestionArea(ApiClient province) {
        this.province = province;
    }

    /** Registers it; a second time changes nothing. */
    public SuggestionArea register() throws Exception {
        SheetJob.sound(province, "units", "单位名称,单位类型,行政区划\n" + WATER + ",政府部门,433125\n" + ROADS + ",政府部门,433125\n");
        SheetJob.sound(province, "stations", """
                联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费
                保靖建议站,乡镇街道,433125,保靖县,人大代表,2017-03-01,20000
                """);
        StringBuilder deputies = new StringBuilder("姓名,出生日期,工作单位,层级,届次,行政区划,选举单位,代表团,联络站,当选日期\n");
        for (String name : List.of("甲", "乙", "丙")) {
            deputies.append("保靖建议").append(name).append(",1965-01-01,某村村民委员会,县,第五届,433125,第1选区,第1代表团,保靖建议站,2018-01-01\n");
        }
        deputies.append("保靖建议丁,1965-01-01,").append(WATER).append(",县,第五届,433125,第1选区,第1代表团,保靖建议站,2018-01-01\n");
        SheetJob.sound(province, "deputies", deputies.toString());
        clear();
        account(1, "ceshi-jia", "DEPUTY", "null", person("保靖建议甲"));
        account(2, "ceshi-yi", "DEPUTY", "null", person("保靖建议乙"));
        account(3, "ceshi-bing", "DEPUTY", "null", person("保靖建议丙"));
        account(4, "ceshi-ding", "DEPUTY", "null", person("保靖建议丁"));
        account(5, "ceshi-zhuban", "HANDLING_UNIT", unit(WATER), "null");
        account(6, "ceshi-xieban", "HANDLING_UNIT", unit(ROADS), "null");
        account(7, "ceshi-lianluo", "LIAISON_OFFICE", "null", "null");
        account(8, "ceshi-zhuren", "DIRECTORS", "null", "null");
        account(9, "ceshi-zhengfu", "GOVERNMENT_OFFICE", "null", "null");
        account(11, "ceshi-xiangzhen", "TOWNSHIP_OFFICE", "null", "null");
        Pairs.sql("insert into registry_account (id, kind, login, login_key, name, secret_hash, secret_set_at, must_change, area_code, disabled, expires_on,"
                        + " epoch, failures, version) select " + ACCOUNT + "10, kind, 'ceshi-oa', 'ceshi-oa', '保靖办公系统', secret_hash, secret_set_at,"
                        + " must_change, '433125', false, expires_on, 0, 0, 1 from registry_account where login = '" + client().login() + "'",
                "insert into registry_account_role (account_id, role) values (" + ACCOUNT + "10, 'LIAISON_OFFICE'), (" + ACCOUNT + "10, 'DIRECTORS')");
        return this;
    }

    private static void account(int number, String login, String role, String unit, String person) {
        Pairs.sql("insert into registry_account (id, kind, login, login_key, name, secret_hash, secret_set_at, must_change, area_code, unit_id,"
                        + " person_id, disabled, epoch, failures, version) select " + ACCOUNT + "0" + number + ", kind, '" + login + "', '" + login + "', '"
                        + login + "', secret_hash, secret_set_at, must_change, '433125', " + unit + ", " + person
                        + ", false, 0, 0, 1 from registry_account where login = '" + Credentials.user("HANDLING_UNIT").login() + "'",
                "insert into registry_account_role (account_id, role) values (" + ACCOUNT + "0" + number + ", '" + role + "')");
    }

    /** As if nobody had ever suggested anything there, and without the accounts. */
    public static void clear() {
        String notices = "(select id from registry_notice where area_code = '433125')";
        Pairs.sql("delete from registry_delivery where notice_id in " + notices, "delete from registry_notice_read where notice_id in " + notices,
                "delete from registry_notice where area_code = '433125'",
                "delete c from reception_deadline_change c join reception_deadline d on d.id = c.deadline_id where d.area_code = '433125'",
                "delete from reception_deadline where area_code = '433125'",
                "delete s from reception_commitment_step s join reception_commitment c on c.id = s.commitment_id where c.area_code = '433125'",
                "delete from reception_commitment where area_code = '433125'");
        for (String table : List.of("link", "unit", "reply", "evaluation", "step")) {
            Pairs.sql("delete from reception_suggestion_" + table + " where suggestion_id in " + OWN);
        }
        Pairs.sql("delete from reception_urge where area_code = '433125'", "delete from reception_seconding where suggestion_id in " + OWN, "delete from reception_suggestion where area_code = '433125'",
                "delete from reception_reply_class where area_code = '433125'", "delete from reception_series where name like 'suggestion:433125:%'",
                "delete from registry_token where account_id like '" + ACCOUNT + "%'",
                "delete from registry_account_role where account_id like '" + ACCOUNT + "%'",
                "delete from registry_account where id like '" + ACCOUNT + "%'");
    }

    private static Credentials client() {
        return Credentials.client("430000");
    }

    /** The program of the county's liaison office. */
    public static ApiClient office() {
        return ApiClient.as(new Credentials("client", "ceshi-oa", client().password(), Set.of("LIAISON_OFFICE"), COUNTY));
    }

    /** Acts for whoever logs in so. */
    public static ApiClient as(String login) {
        return office().actingFor(login);
    }

    /** Somebody of the county, with the password of the sample's unit. */
    public static Credentials person(String login, String role) {
        return new Credentials("user", login, Credentials.user("HANDLING_UNIT").password(), Set.of(role), COUNTY);
    }

    private static String person(String name) {
        return ActivityArea.column("select person_id from registry_mandate where name = '" + name + "'").get(0);
    }

    public static String deputy(String name) {
        return ActivityArea.column("select id from registry_mandate where name = '" + name + "'").get(0);
    }

    public static String unit(String name) {
        return ActivityArea.column("select id from registry_unit where name = '" + name + "'").get(0);
    }

    /** An opinion that the first deputy sees to, with the letter's words. */
    public String opinion() {
        Desk desk = new Desk(province, ActivityArea.column("select id from registry_station where name = '保靖建议站'").get(0));
        Map<String, Object> body = desk.opinion("自来水发黄");
        body.put("text", LETTER + "。");
        String id = province.post("/opinions", body).expect(201).json().path("id").asText();
        Pairs.sql("update reception_opinion set followed_by = " + deputy("保靖建议甲") + " where id = " + id);
        return id;
    }

    /** What the deputy writes in own words. */
    public static Map<String, Object> words(String mover, String title, String... opinions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("mover", mover);
        body.put("title", title);
        body.put("category", "0102");
        body.put("reason", "部分城区供水管网老化，群众反映集中。");
        body.put("content", "现有管网建于上世纪八十年代，漏损率高于全省平均水平，水质不稳定。");
        body.put("wish", "列入明年民生实事，由水务部门制定分年度改造计划，并公示水质。");
        body.put("sourceOpinions", List.of(opinions));
        return body;
    }

    /** Path of a new draft of the first deputy. */
    public static String drafted(String title, String... opinions) {
        return "/suggestions/" + as("ceshi-jia").post("/suggestions", words(deputy("保靖建议甲"), title, opinions)).expect(201).json().path("id").asText();
    }

    /** Path of one that has its number. */
    public static String numbered(String title) {
        String path = drafted(title);
        as("ceshi-jia").transit(path, "SUBMIT", Map.of()).expect(200);
        office().transit(path, "REVIEW", Map.of()).expect(200);
        office().transit(path, "NUMBER", Map.of()).expect(200);
        return path;
    }

    /** Path of one that the water bureau leads and has accepted, with the roads' help. */
    public static String accepted(String title) {
        String path = numbered(title);
        office().transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", unit(WATER), "coUnits", List.of(unit(ROADS)))).expect(200);
        as("ceshi-zhuban").transit(path, "ACCEPT", Map.of()).expect(200);
        return path;
    }

    public static Map<String, Object> letter(String replyClass) {
        return Map.of("replyClass", replyClass, "text", "管网改造已经完成。", "number", "沅水函〔2026〕1号", "signer", "王局长");
    }

    /** Has it answered by the water bureau. */
    public static Answer answered(String path, String replyClass) {
        as("ceshi-zhuban").transit(path, "CONTACT", Map.of("contact", "VISIT", "note", "上门听取意见")).expect(200);
        return as("ceshi-zhuban").transit(path, "REPLY", letter(replyClass)).expect(200);
    }
}
