package cn.shuanglian.api;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pairs of the two sample cities, of which the sample itself has none: works them out, reads them and clears them away again. */
public final class Pairs {
    private static final int MOST_SECONDS = 60;

    private final ApiClient client;
    private final String area;

    Pairs(ApiClient client, String area) {
        this.client = client;
        this.area = area;
    }

    /** As if nobody had ever made a pair. */
    public static void clear() {
        sql("delete from registry_visit", "delete from registry_link", "delete from registry_citizen");
    }

    static void sql(String... statements) {
        try (Connection connection = TestServer.database().connect(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Works a proposal out and waits for it; answers with its job. */
    JsonNode propose() {
        String job = client.post("/links/proposals", Map.of("area", area)).expect(202).json().path("id").asText();
        for (int second = 0; second < MOST_SECONDS * 5; second++) {
            JsonNode state = client.get("/jobs/" + job).expect(200).json();
            if (!state.path("state").asText().equals("RUNNING")) {
                return state;
            }
            pause();
        }
        throw new AssertionError("proposal " + job + " takes longer than " + MOST_SECONDS + " s");
    }

    int acceptAll() {
        return client.post("/links/acceptances", Map.of("area", area)).expect(200).json().path("accepted").asInt();
    }

    /** The pairs that have not ended, by key. */
    Map<String, JsonNode> open() {
        return Walk.through(client, "/links?limit=500&area=" + area).rows().stream().filter(row -> !row.path("status").asText().equals("ENDED"))
                .collect(Collectors.toMap(row -> row.path("id").asText(), row -> row));
    }

    /** The figures of one kind. */
    JsonNode figures(String kind) {
        return Desk.rows(client.get("/statistics/links?area=" + area).expect(200)).stream().filter(row -> row.path("key").asText().equals(kind))
                .findFirst().orElseThrow();
    }

    /** Places that the figures of one kind name for this reason. */
    List<String> places(String kind, String reason) {
        List<JsonNode> reasons = new ArrayList<>();
        figures(kind).path("reasons").forEach(reasons::add);
        return reasons.stream().filter(each -> each.path("reason").asText().equals(reason)).map(each -> each.path("place").asText("")).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
