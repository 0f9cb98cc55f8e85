package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two counties of which the sample knows nothing, each with a group of three deputies, and the activities that tests let them have. */
public final class ActivityArea {
    static final String COUNTY = "433101";
    static final String OTHER_COUNTY = "433122";

    private final ApiClient client;

    ActivityArea(ApiClient client) {
        this.client = client;
    }

    /** Registers them; a second time changes nothing. */
    ActivityArea register() throws Exception {
        SheetJob.sound(client, "groups", """
                小组名称,类型,行政区划,所在区域,组长,联络组长,联络员,年度活动经费
                吉首市活动小组,地域,433101,433101,吉首活动甲,,,20000
                泸溪县活动小组,地域,433122,433122,泸溪活动甲,,,
                """);
        StringBuilder deputies = new StringBuilder("姓名,出生日期,层级,届次,行政区划,选举单位,代表团,代表小组,当选日期\n");
        for (String name : List.of("甲", "乙", "丙")) {
            deputies.append("吉首活动").append(name).append(",1965-01-01,县,第五届,433101,第1选区,第1代表团,吉首市活动小组,2018-01-01\n");
            deputies.append("泸溪活动").append(name).append(",1965-01-01,县,第五届,433122,第1选区,第1代表团,泸溪县活动小组,2018-01-01\n");
        }
        SheetJob.sound(client, "deputies", deputies.toString());
        return this;
    }

    /** As if nobody had ever planned anything or helped anybody. */
    public static void clear() {
        Pairs.sql("delete from reception_activity_link", "delete from reception_activity_invitee", "delete from reception_activity",
                "delete from reception_help");
    }

    String group(String area) {
        return client.get("/groups?area=" + area).expect(200).data().get(0).path("id").asText();
    }

    /** Keys of the deputies of the county's group, by name. */
    List<String> deputies(String area) {
        return Desk.rows(client.get("/deputies?limit=500&area=" + area + "&group=" + group(area)).expect(200)).stream().map(row -> row.path("id").asText())
                .toList();
    }

    /** What an activity of the county's group on that day could be. */
    Map<String, Object> plan(String area, String date, String topic) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("group", group(area), "kind", "INSPECTION", "topic", topic, "date", date, "place", "水厂"));
        body.put("start", "09:00");
        body.put("end", "11:30");
        return body;
    }

    /** Path of a new activity of the county's group. */
    String planned(String area, String date, String topic) {
        return "/activities/" + client.post("/activities", plan(area, date, topic)).expect(201).json().path("id").asText();
    }

    /** Path of a new activity with the whole group invited. */
    String invited(String area, String date, String topic) {
        String path = planned(area, date, topic);
        client.transit(path, "INVITE", Map.of("members", true)).expect(200);
        return path;
    }

    /** Says of all of these deputies whether they came. */
    static List<Map<String, String>> attendance(String turnout, List<String> deputies) {
        return deputies.stream().map(deputy -> Map.of("deputy", deputy, "attendance", turnout)).toList();
    }

    /** The first column of what the database answers. */
    static List<String> column(String query) {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (found.next()) {
                column.add(found.getString(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
