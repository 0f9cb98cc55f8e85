package cn.shuanglian.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes deputies of a test's own in areas of which the sample data knows nothing, and lets things happen to them. */
public final class ByElected {
    /** The day on which all of them were elected. */
    public static final String SINCE = "2024-12-01";
    /** A city without deputies in the sample. */
    public static final String CITY = "430500";
    private static final String STATION = "双清区试验联络站";

    private final ApiClient office;
    private final String area;
    private final String level;

    public ByElected(ApiClient office, String area, String level) {
        this.office = office;
        this.area = area;
        this.level = level;
    }

    /** Those of the city; the client must see it. */
    public static ByElected inTheCity(ApiClient office) {
        return new ByElected(office, CITY, "CITY");
    }

    /** Key of the new mandate of somebody of this name. */
    public String deputy(String name) {
        return elect(name, Map.of()).expect(201).json().path("deputy").asText();
    }

    /** The same with a station, at which the deputy receives from the first day on. */
    public String deputyAt(String station, String name) {
        String deputy = deputy(name);
        record(deputy, "STATION_CHANGED", SINCE, Map.of("station", station)).expect(201);
        return deputy;
    }

    /** Asks for the by-election; {@code more} stands beside or instead of the usual members. */
    public Answer elect(String name, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("kind", "BY_ELECTED", "name", name, "bornOn", "1971-05-04", "level", level,
                "congress", "第十七届", "area", area, "electedBy", "双清区人民代表大会", "delegation", "双清区代表团", "on", SINCE, "document", "补选结果报告"));
        body.putAll(more);
        return office.post("/turnovers", body);
    }

    /** Asks to record something about the deputy as it stands now. */
    public Answer record(String deputy, String kind, String on, Map<String, ?> more) {
        return record(etag(deputy), deputy, kind, on, more);
    }

    /** The same in the version that the tag names. */
    public Answer record(String etag, String deputy, String kind, String on, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("deputy", deputy, "kind", kind, "on", on));
        body.putAll(more);
        return office.with("If-Match", etag).post("/turnovers", body);
    }

    /** Ends the mandate; returns the entry's path. */
    public String terminate(String deputy, String on) {
        return "/turnovers/" + record(deputy, "TERMINATED", on, ending(on)).expect(201).json().path("id").asText();
    }

    /** What belongs to an ending beside its day. */
    public static Map<String, String> ending(String on) {
        return Map.of("reason", "RESIGNED", "document", "邵人常〔2025〕9号", "announcement", "公告第9号", "announcedOn", on);
    }

    /** Key of the city's own station. */
    public String station() throws IOException, InterruptedException {
        SheetJob.sound(office, "stations", "联络站名称,类别,行政区划,共建类型,设立日期\n" + STATION + ",乡镇街道,430502,人大代表,2020-01-01\n");
        return Desk.rows(office.get("/stations?limit=1&area=430502").expect(200)).get(0).path("id").asText();
    }

    /** Key of a group of the city, made unless it is there. */
    public String group(String name) throws IOException, InterruptedException {
        SheetJob.sound(office, "groups", "小组名称,类型,行政区划\n" + name + ",地域," + CITY + "\n");
        return Desk.rows(office.get("/groups?limit=500&area=" + CITY).expect(200)).stream().filter(row -> row.path("name").asText().equals(name))
                .findFirst().orElseThrow().path("id").asText();
    }

    public String etag(String deputy) {
        return office.get("/deputies/" + deputy).expect(200).etag();
    }

    public String status(String deputy) {
        return office.get("/deputies/" + deputy).expect(200).json().path("status").asText();
    }
}
