package cn.shuanglian.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A county of which the sample knows nothing, with two stations, a deputy and two units, one of them with somebody who logs in; and a county
 * next to it that must see nothing of it.
 */
public final class SweepArea {
    public static final String COUNTY = "431381";
    public static final String NEXT_COUNTY = "431382";
    public static final String WATER = "冷水江市测试水务局";
    public static final String ROADS = "冷水江市测试公路中心";
    private static final String NEXT_UNIT = "涟源市测试水务局";
    private static final String ACCOUNT = "913000000000431381";

    private final ApiClient client;

    public SweepArea(ApiClient client) {
        this.client = client;
    }

    /** Registers it; a second time changes nothing. */
    public SweepArea register() throws Exception {
        SheetJob.sound(client, "units", "单位名称,单位类型,行政区划\n" + WATER + ",政府部门,431381\n" + ROADS + ",政府部门,431381\n" + NEXT_UNIT
                + ",政府部门,431382\n");
        SheetJob.sound(client, "stations", """
                联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费
                冷水江测试站一,乡镇街道,431381,冷水江市,人大代表,2017-03-01,20000
                冷水江测试站二,乡镇街道,431381,冷水江市,人大代表,2017-03-01,20000
                """);
        SheetJob.sound(client, "deputies", """
                姓名,出生日期,层级,届次,行政区划,选举单位,代表团,联络站,当选日期
                冷水江测试代表,1965-01-01,县,第五届,431381,第1选区,第1代表团,冷水江测试站一,2018-01-01
                """);
        clear();
        Pairs.sql("insert into registry_account (id, kind, login, login_key, name, secret_hash, secret_set_at, must_change, area_code, unit_id, disabled,"
                        + " epoch, failures, version) select " + ACCOUNT + ", kind, 'ceshi-shuiwu', 'ceshi-shuiwu', '冷水江水务', secret_hash, secret_set_at,"
                        + " must_change, '431381', " + unit(WATER) + ", false, 0, 0, 1 from registry_account where login = '" + sampleUnit().login() + "'",
                "insert into registry_account_role (account_id, role) values (" + ACCOUNT + ", 'HANDLING_UNIT')");
        return this;
    }

    /** As if nobody had ever swept this county or promised anything there, and without the unit's account. */
    public static void clear() {
        String notices = "(select id from registry_notice where area_code like '43138%')";
        Pairs.sql("delete from registry_delivery where notice_id in " + notices, "delete from registry_notice_read where notice_id in " + notices,
                "delete from registry_notice where area_code like '43138%'",
                "delete c from reception_deadline_change c join reception_deadline d on d.id = c.deadline_id where d.area_code like '43138%'"
                        + " and d.owner in ('CHECK', 'COMMITMENT')",
                "delete from reception_deadline where area_code like '43138%' and owner in ('CHECK', 'COMMITMENT')",
                "delete f from reception_sweep_file f join reception_sweep_check c on c.id = f.check_id where c.area_code like '43138%'",
                "delete from reception_sweep_check where area_code like '43138%'", "delete from reception_sweep where area_code like '43138%'",
                "delete s from reception_commitment_step s join reception_commitment c on c.id = s.commitment_id where c.area_code like '43138%'",
                "delete from reception_commitment where area_code like '43138%'",
                "delete from registry_account_role where account_id = " + ACCOUNT, "delete from registry_account where id = " + ACCOUNT);
    }

    /** Somebody of the water bureau, with the password of the sample's unit. */
    public static Credentials unitClerk() {
        return new Credentials("user", "ceshi-shuiwu", sampleUnit().password(), sampleUnit().roles(), COUNTY);
    }

    private static Credentials sampleUnit() {
        return Credentials.user("HANDLING_UNIT");
    }

    /** Acts for somebody of the water bureau. */
    ApiClient unitClient() {
        return client.actingFor("ceshi-shuiwu");
    }

    /** Key of the unit of that name. */
    public static String unit(String name) {
        return ActivityArea.column("select id from registry_unit where name = '" + name + "'").get(0);
    }

    static String nextUnit() {
        return unit(NEXT_UNIT);
    }

    /** Key of a new opinion heard at the first station. */
    public String opinion(String title) {
        return new Desk(client, ActivityArea.column("select id from registry_station where name = '冷水江测试站一'").get(0)).recorded(title)
                .substring("/opinions/".length());
    }

    /** What a sweep of the county could be. */
    static Map<String, Object> sweep(String opinion, String lastDay) {
        return new LinkedHashMap<>(Map.of("opinion", opinion, "title", "农村公路危桥", "placeKind", "农村公路桥梁", "task", "逐座查看桥墩和护栏。",
                "area", COUNTY, "lastDay", lastDay));
    }

    /** Path of a new sweep of the county. */
    String swept(String opinion, String lastDay) {
        return "/sweeps/" + client.post("/sweeps", sweep(opinion, lastDay)).expect(201).json().path("id").asText();
    }

    /** Adds the places to the sweep, all for one unit, and answers with the path of the first one in the list's order. */
    String placed(String sweep, String unit, String... places) {
        client.post(sweep + "/checks", Map.of("places", Arrays.stream(places).map(place -> Map.of("place", place)).toList(), "units",
                List.of(unit))).expect(200);
        return sweep + "/checks/" + client.get(sweep + "/checks?sort=place&q=" + ApiClient.encoded(places[0])).expect(200).data().get(0).path("id").asText();
    }
}
