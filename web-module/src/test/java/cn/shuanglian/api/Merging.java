package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city of which the sample knows nothing, in which opinions are merged; and what became of them, read past the application. */
public final class Merging {
    public static final String CITY = "431200";
    private static final String UNIT = "并案水务局";

    public final ApiClient office = ApiClient.forArea("430000");
    public final Desk desk;
    private final String unit;

    public Merging() {
        register(office);
        desk = Desk.in(office, CITY);
        unit = Desk.rows(office.get("/units?limit=500&area=" + CITY).expect(200)).stream()
                .filter(row -> UNIT.equals(row.path("name").asText())).findFirst().orElseThrow().path("id").asText();
    }

    private static synchronized void register(ApiClient office) {
        if (office.get("/deputies?limit=1&area=" + CITY).expect(200).data().isEmpty()) {
            try {
                PlanArea.register(office, CITY, List.of("431281", "洪江市", "431202", "鹤城区"), "并案");
                SheetJob.sound(office, "units", "单位名称,单位类型,行政区划\n" + UNIT + ",政府部门," + CITY + "\n");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String handedOn(String title) {
        String opinion = desk.recorded(title);
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unit)).expect(200);
        return opinion;
    }

    String answeredAtOnce(String title) {
        Map<String, Object> body = desk.opinion(title);
        body.put("route", "ON_THE_SPOT");
        body.put("result", "SOLVED");
        body.put("reply", "当场办结。");
        body.put("satisfaction", "SATISFIED");
        return "/opinions/" + office.post("/opinions", body).expect(201).json().path("id").asText();
    }

    /** Answers what was handed on, or only recorded so far. */
    void answer(String opinion, String result, String reply) {
        if (office.get(opinion).json().path("status").asText().equals("RECORDED")) {
            office.transit(opinion, "HAND_ON", Map.of("leadUnit", unit)).expect(200);
        }
        office.transit(opinion, "ACCEPT", Map.of()).expect(200);
        office.transit(opinion, "REPLY", Map.of("result", result, "reply", reply)).expect(200);
    }

    Answer merge(String master, String... members) {
        return mergeSeen(master, etag(master), members);
    }

    Answer mergeSeen(String master, String etag, String... members) {
        return office.with("If-Match", etag).post(master + "/merge", Map.of("members", Stream.of(members).map(Merging::key).toList()));
    }

    Answer undo(String member, String reason) {
        return undo(member, etag(member), reason);
    }

    Answer undo(String member, String etag, String reason) {
        return office.with("If-Match", etag).post(member + "/merge/undo", Map.of("reason", reason));
    }

    String etag(String opinion) {
        return office.get(opinion).expect(200).etag();
    }

    List<String> steps(String opinion) {
        return Desk.rows(office.transitions(opinion).expect(200)).stream().map(JsonNode::asText).toList();
    }

    JsonNode figures() {
        return office.get("/statistics/opinions?area=" + CITY).expect(200).json();
    }

    static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** All of the opinions' rows but what a tie is: version and master. */
    static List<String> rows(List<String> opinions) throws SQLException {
        return cells("select * from reception_opinion where id in (" + keys(opinions) + ") order by id").stream()
                .filter(cell -> !cell.startsWith("version=") && !cell.startsWith("merged_into=")).toList();
    }

    static List<String> terms(List<String> opinions) throws SQLException {
        return cells("select owner_id, term, unit_id, state, from_on, counted_to, ends_on, done_on, version from reception_deadline"
                + " where owner = 'OPINION' and owner_id in (" + keys(opinions) + ") order by id");
    }

    static String keys(List<String> opinions) {
        return opinions.stream().map(Merging::key).collect(Collectors.joining(","));
    }

    /** Every cell of every row, with the name of its column. */
    static List<String> cells(String query) throws SQLException {
        try (Connection connection = TestServer.database().connect()) {
            return cells(connection, query);
        }
    }

    private static List<String> cells(Connection connection, String query) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    cells.add(found.getMetaData().getColumnLabel(column) + "=" + found.getString(column));
                }
            }
            return cells;
        }
    }

    /** The only column of each row. */
    static List<String> column(String query) throws SQLException {
        try (Connection connection = TestServer.database().connect()) {
            return column(connection, query);
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        return cells(connection, query).stream().map(cell -> cell.substring(cell.indexOf('=') + 1)).toList();
    }
}
