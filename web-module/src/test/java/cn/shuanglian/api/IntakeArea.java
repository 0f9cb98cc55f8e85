package cn.shuanglian.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A county of which the sample knows nothing, with a station, two deputies and two units, for tests of what is heard elsewhere than at receptions. */
public final class IntakeArea {
    public static final String COUNTY = "433127";
    static final String CITY = "430700";
    /** What the station is called. */
    public static final String STATION_NAME = "永顺登记站";
    static final String UNIT = "永顺登记水利局";
    private static boolean registered;

    private final ApiClient client;

    public IntakeArea(ApiClient client) {
        this.client = client;
    }

    /** Registers them; a second time changes nothing. */
    public synchronized IntakeArea register() throws Exception {
        if (!registered) {
            SheetJob.sound(client, "stations", "联络站名称,类别,行政区划,所在县市区,共建类型,设立日期,年度运转经费\n" + STATION_NAME + ",乡镇街道,433127,永顺县,人大代表,2017-01-01,20000\n");
            SheetJob.sound(client, "units", "单位名称,单位类型,行政区划\n" + UNIT + ",政府部门,433127\n永顺登记住建局,政府部门,433127\n");
            SheetJob.sound(client, "deputies", "姓名,出生日期,层级,届次,行政区划,选举单位,代表团,联络站,当选日期\n永顺登记甲,1970-01-01,县,第五届,433127,第1选区,第1代表团,"
                    + STATION_NAME + ",2018-01-01\n");
            registered = true;
        }
        return this;
    }

    public String station() {
        return client.get("/stations?area=" + COUNTY).expect(200).data().get(0).path("id").asText();
    }

    String deputy() {
        return client.get("/deputies?area=" + COUNTY).expect(200).data().get(0).path("id").asText();
    }

    /** Keys of the county's units, the one that tests hand to first. */
    List<String> units() {
        return Desk.rows(client.get("/units?area=" + COUNTY).expect(200)).stream()
                .sorted((one, other) -> Boolean.compare(other.path("name").asText().equals(UNIT), one.path("name").asText().equals(UNIT)))
                .map(row -> row.path("id").asText()).toList();
    }

    /** A letter to the station, on a day of a year of which the sample knows nothing. */
    Map<String, Object> letter(String title) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", "LETTER");
        body.put("station", station());
        body.put("heardOn", LocalDate.of(2026, 3, 2).toString());
        body.put("category", "0101");
        body.put("title", title);
        body.put("text", title + "。");
        body.put("route", "TRANSFERRED");
        return body;
    }

    /** The path of a letter that was typed in. */
    String recorded(Map<String, Object> body) {
        return "/opinions/" + client.post("/opinions", body).expect(201).json().path("id").asText();
    }
}
