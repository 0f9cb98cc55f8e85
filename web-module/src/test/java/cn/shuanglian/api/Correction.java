package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An attendance put right afterwards, and what becomes of the points: under the default rubric receptions give 5, 5 and then 2 each. */
public final class Correction {
    /** Year of the receptions; a constant, so that the server need not know this class. */
    public static final int YEAR = 2025;

    private Correction() {
    }

    /** Fails unless the points follow the records and the ledger holds every entry with its reversal. */
    public static void check() throws Exception {
        ApiClient office = ApiClient.forArea("430300");
        Desk desk = Desk.in(office, "430300");
        List<String> deputies = desk.deputies();
        String deputy = deputies.get(deputies.size() - 1);
        assertThat(points(office, deputy)).isZero();

        List<String> receptions = List.of(desk.held(deputy), desk.held(deputy), desk.held(deputy));
        assertThat(points(office, deputy)).isEqualTo(12);
        desk.attend(receptions.get(0), "ABSENT", deputy).expect(200);
        assertThat(points(office, deputy)).isEqualTo(10);
        desk.attend(receptions.get(1), "SUBSTITUTE", deputy).expect(200);
        assertThat(points(office, deputy)).isEqualTo(5);
        desk.attend(receptions.get(0), "CAME", deputy).expect(200);
        assertThat(points(office, deputy)).isEqualTo(10);

        assertThat(quantities(deputy, receptions.get(0))).containsExactly(1, -1, 1);
        assertThat(quantities(deputy, receptions.get(1))).containsExactly(1, -1);
        assertThat(quantities(deputy, receptions.get(2))).containsExactly(1);
        assertThat(evidence(office, deputy)).containsExactlyInAnyOrder(receptions.get(0), receptions.get(2));
    }

    private static int points(ApiClient office, String deputy) {
        return office.get("/assessments/" + deputy + "-" + YEAR).expect(200).json().path("score").asInt(-1);
    }

    private static List<String> evidence(ApiClient office, String deputy) {
        List<String> found = new ArrayList<>();
        for (JsonNode line : office.get("/assessments/" + deputy + "-" + YEAR).json().path("lines")) {
            line.path("evidence").forEach(record -> found.add(record.path("id").asText()));
        }
        return found;
    }

    private static List<Integer> quantities(String deputy, String reception) throws Exception {
        List<Integer> found = new ArrayList<>();
        try (var connection = TestServer.database().connect(); var entries = connection.prepareStatement(
                "select quantity from evaluation_ledger_entry where mandate_id = ? and evidence_id = ? order by turn")) {
            entries.setString(1, deputy);
            entries.setString(2, reception);
            try (var rows = entries.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
        }
        return found;
    }
}
