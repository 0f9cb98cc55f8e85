package cn.shuanglian.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes deputies of a test's own, elected into a township congress of which the sample data knows nothing, and lets things happen to them. */
public final class ByElected {
    /** The day on which all of them were elected. */
    public static final String SINCE = "2024-12-01";

    private final ApiClient office;
    private final String area;

    /** @param area of the county whose deputies they are */
    public ByElected(ApiClient office, String area) {
        this.office = office;
        this.area = area;
    }

    /** Key of the new mandate of somebody of this name. */
    public String deputy(String name) {
        return elect(name, Map.of()).expect(201).json().path("deputy").asText();
    }

    /** The same with a station of the area, at which the deputy receives from the first day on. */
    public String deputyAt(String station, String name) {
        String deputy = deputy(name);
        record(deputy, "STATION_CHANGED", SINCE, Map.of("station", station)).expect(201);
        return deputy;
    }

    /** Asks for the by-election; {@code more} stands beside or instead of the usual members. */
    public Answer elect(String name, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("kind", "BY_ELECTED", "name", name, "bornOn", "1971-05-04", "level", "TOWNSHIP",
                "congress", "第九届", "area", area, "electedBy", "第三选区", "delegation", "第三代表团", "on", SINCE, "document", "补选结果报告"));
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
        return Map.of("reason", "RESIGNED", "document", "韶人常〔2025〕9号", "announcement", "公告第9号", "announcedOn", on);
    }

    /** Key of the first station of the area. */
    public String station() {
        return Desk.rows(office.get("/stations?limit=1&area=" + area).expect(200)).get(0).path("id").asText();
    }

    public String etag(String deputy) {
        return office.get("/deputies/" + deputy).expect(200).etag();
    }

    public String status(String deputy) {
        return office.get("/deputies/" + deputy).expect(200).json().path("status").asText();
    }
}
