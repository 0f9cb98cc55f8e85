package cn.shuanglian.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** Makes receptions and opinions of a test's own, in a year of which the sample data knows nothing, each on another day. */
public final class Desk {
    /** The year in which all of it happens. */
    public static final int YEAR = 2025;
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final ApiClient client;
    private final String station;

    /** @param station key of the station that receives */
    public Desk(ApiClient client, String station) {
        this.client = client;
        this.station = station;
    }

    /** At the first station of this area that has deputies; fails when there is none. */
    public static Desk in(ApiClient client, String area) {
        return rows(client.get("/deputies?limit=500&area=" + area).expect(200)).stream().map(deputy -> deputy.path("station").asText(""))
                .filter(station -> !station.isEmpty()).findFirst().map(station -> new Desk(client, station))
                .orElseThrow(() -> new AssertionError("no deputy of " + area + " receives anywhere"));
    }

    /** Keys of the station's deputies. */
    public List<String> deputies() {
        return rows(client.get("/deputies?limit=500&station=" + station).expect(200)).stream().map(row -> row.path("id").asText()).toList();
    }

    /** Key of a new reception to which all of these deputies came. */
    public String held(String... deputies) {
        LocalDate date = LocalDate.of(YEAR, 1, 1).plusDays(DAYS.getAndIncrement());
        Answer planned = client.post("/receptions", Map.of("date", date.toString(), "start", "09:00", "end", "11:00", "station", station,
                "kind", "DEPUTY_DAY", "deputies", deputies)).expect(201);
        String id = planned.json().path("id").asText();
        attend(id, "CAME", deputies).expect(200);
        return id;
    }

    /** Says of all of these deputies, and of nobody else, whether they came. */
    public Answer attend(String reception, String attendance, String... deputies) {
        return client.transit("/receptions/" + reception, "HOLD", Map.of("visitors", 3,
                "deputies", Arrays.stream(deputies).map(deputy -> Map.of("deputy", deputy, "attendance", attendance)).toList()));
    }

    /** An opinion that still has its way to go. */
    public Map<String, Object> opinion(String title) {
        String deputy = rows(client.get("/deputies?limit=1&station=" + station).expect(200)).get(0).path("id").asText();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reception", held(deputy));
        body.put("deputy", deputy);
        body.put("category", "01");
        body.put("title", title);
        body.put("text", title + "。");
        body.put("affected", 12);
        body.put("route", "TRANSFERRED");
        return body;
    }

    /** The path of a new opinion that still has its way to go. */
    public String recorded(String title) {
        return "/opinions/" + client.post("/opinions", opinion(title)).expect(201).json().path("id").asText();
    }

    /** The rows of a list's answer. */
    public static List<JsonNode> rows(Answer list) {
        return StreamSupport.stream(list.data().spliterator(), false).toList();
    }
}
