package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms of opinions that a unit of the test's own is handed. */
@ArquillianTest
@RunAsClient
class DueIT {
    private final ApiClient office = ApiClient.forArea("430300");
    private final Desk desk = Desk.in(office, "430300");
    private String unit;
    private String helper;

    @BeforeEach
    void makeUnits() {
        unit = unit("期限主办局");
        helper = unit("期限协办局");
    }

    private String unit(String name) {
        return office.post("/units", Map.of("name", name + UUID.randomUUID().toString().substring(0, 8), "kind", "DEPARTMENT", "area", "430300"))
                .expect(201).json().path("id").asText();
    }

    @Test
    void whatIsRecordedWaitsToBeHandedOn() {
        String opinion = desk.recorded("期限：待交办");

        JsonNode sort = terms(opinion, "SORT").get(0);
        assertThat(sort.path("state").asText()).isEqualTo("RUNNING");
        assertThat(sort.path("unit").isMissingNode()).isTrue();
        assertThat(office.get(opinion + "/deadline").expect(200).json().path("deadline").isMissingNode()).isTrue();
    }

    @Test
    void whatIsHandedOnTellsStepByStepByWhenItIsToBeAnswered() {
        String opinion = handedOn("期限：逐步说明", today());

        JsonNode told = office.get(opinion + "/deadline").expect(200).json();
        assertThat(told.path("deadline").asText()).isEqualTo(office.get(opinion).json().path("deadline").asText());
        JsonNode first = told.path("steps").get(0);
        assertThat(first.path("rule").asText()).isEqualTo("STARTED");
        assertThat(first.path("amount").asInt()).isEqualTo(30);
        assertThat(first.path("to").asText()).isEqualTo(today().plusDays(30).toString());
        assertThat(first.path("text").asText()).contains(today().toString(), "30 日", "依据");
        assertThat(office.with("Accept-Language", "en").get(opinion + "/deadline").expect(200).json().path("steps").get(0).path("text").asText())
                .contains("30 days").doesNotContain("依据");
        assertThat(terms(opinion, "SORT").get(0).path("state").asText()).isEqualTo("DONE");
        assertThat(terms(opinion, "ACCEPT").get(0).path("unit").asText()).isEqualTo(unit);
        assertThat(terms(opinion, "CO_ANSWER").get(0).path("unit").asText()).isEqualTo(helper);
    }

    @Test
    void aPausedTermIsDueOnNoDayAndRunsOnLater() {
        String opinion = handedOn("期限：暂停", today());
        office.transit(opinion, "ACCEPT", Map.of()).expect(200);
        String before = office.get(opinion).json().path("deadline").asText();

        office.transit(opinion, "PAUSE", Map.of("note", "等待鉴定")).expect(200);
        assertThat(office.get(opinion).json().path("deadline").isTextual()).isFalse();
        assertThat(terms(opinion, "ANSWER").get(0).path("state").asText()).isEqualTo("PAUSED");
        office.transit(opinion, "RESUME", Map.of()).expect(200);

        assertThat(office.get(opinion).json().path("deadline").asText()).isEqualTo(before);
        assertThat(rules(opinion)).startsWith("STARTED", "PAUSED", "RESUMED");
    }

    @Test
    void theListIsNarrowedByUnitAndStanding() {
        String late = handedOn("期限：超期", LocalDate.of(2026, 1, 5));
        String fresh = handedOn("期限：在办", today());

        assertThat(owners("unit=" + unit + "&term=ANSWER&due=OVERDUE")).containsExactly(key(late));
        assertThat(owners("unit=" + unit + "&term=ANSWER&due=OPEN")).containsExactly(key(late), key(fresh));
        assertThat(owners("unit=" + unit + "&term=ANSWER&due=SOON")).isEmpty();
        assertThat(owners("unit=" + unit + "&term=ANSWER&from=2026-01-01&to=2026-01-31")).containsExactly(key(late));
        assertThat(owners("unit=" + unit + "&term=ANSWER&due=IN_TIME")).isEmpty();
        JsonNode row = office.get("/deadlines?unit=" + unit + "&term=ANSWER&due=OVERDUE").data().get(0);
        assertThat(row.path("overdue").asBoolean()).isTrue();
        // 4 February 2026 is a Wednesday.
        assertThat(row.path("due").asText()).isEqualTo("2026-02-04");
        assertThat(row.path("daysLeft").asLong()).isNegative();
    }

    @Test
    void aWrongFilterIsRefusedAndTheWholeListGoesHomeAsASheet() {
        office.get("/deadlines?due=NEVER").expectProblem(400, "parameter.oneOf");
        office.get("/deadlines?from=2026-02-01&to=2026-01-01").expectProblem(400, "period.reversed");
        office.get("/deadlines?sort=unit").expectProblem(400, "sort.unknown");
        handedOn("期限：导出", today());

        String sheet = new String(office.file("/deadlines?unit=" + unit, "text/csv"), StandardCharsets.UTF_8);

        assertThat(sheet.lines().findFirst().orElseThrow()).contains("截止日期", "承办单位");
        assertThat(sheet).contains("期限：导出", "期限主办局");
    }

    @Test
    void theBoardCountsWhatAUnitWasHandedAndEachFigureIsItsRecords() {
        String late = handedOn("期限：逾期答复", LocalDate.of(2026, 1, 5));
        String prompt = handedOn("期限：按期答复", today());
        handedOn("期限：超期未办", LocalDate.of(2026, 1, 6));
        for (String opinion : List.of(late, prompt)) {
            office.transit(opinion, "ACCEPT", Map.of()).expect(200);
            office.transit(opinion, "REPLY", Map.of("result", "SOLVED", "reply", "已办。")).expect(200);
        }

        JsonNode row = board();
        assertThat(count(row, "HANDED")).isEqualTo(3);
        assertThat(count(row, "ANSWERED_IN_TIME")).isEqualTo(1);
        assertThat(count(row, "ANSWERED_LATE")).isEqualTo(1);
        assertThat(count(row, "OVERDUE")).isEqualTo(1);
        assertThat(count(row, "OPEN")).isEqualTo(1);
        assertThat(count(row, "ACCEPTED_IN_TIME")).isEqualTo(1);
        assertThat(count(row, "ACCEPTED_LATE")).isEqualTo(1);
        assertThat(count(row, "SOLVED")).isEqualTo(2);
        assertThat(row.path("inTimeRate").decimalValue()).isEqualByComparingTo("0.3333");
        assertThat(row.path("satisfactionRate").isNull()).isTrue();
        assertThat(count(office.get("/statistics/units?from=2026-01-06&to=2026-01-31&unit=" + unit).data().get(0), "HANDED")).isEqualTo(1);
        // Of the three it helps with, two were answered without its say, and that takes nothing back from it.
        JsonNode helping = office.get("/statistics/units?unit=" + helper).data().get(0);
        assertThat(count(helping, "HANDED")).isEqualTo(3);
        assertThat(count(helping, "OVERDUE")).isEqualTo(1);
        assertThat(count(helping, "TAKEN_BACK")).isZero();
    }

    @Test
    void anUrgedItemIsToldToItsUnitsOnceInThreeDays() {
        String opinion = handedOn("期限：催办", today());

        office.transit(opinion, "URGE", Map.of("note", "请尽快")).expect(200);
        Answer again = office.transit(opinion, "URGE", Map.of());

        again.expectProblem(422, "opinion.urgedLately");
        assertThat(count(board(), "URGED")).isEqualTo(1);
    }

    @Test
    void whoeverAnswersForAUnitSeesItsOwnOnly() {
        handedOn("期限：他单位", today());
        ApiClient clerk = office.actingFor(Credentials.user("HANDLING_UNIT").login());

        List<String> units = Walk.through(clerk, "/deadlines?limit=500").column("unitName").stream().distinct().toList();
        assertThat(units).containsExactly("湘潭市水务局");
        assertThat(clerk.get("/statistics/units").expect(200).data()).hasSize(1).allMatch(row -> row.path("name").asText().equals("湘潭市水务局"));
        assertThat(clerk.get("/deadlines?unit=" + unit).expect(200).data()).isEmpty();
        assertThat(clerk.get("/statistics/units?unit=" + unit).expect(200).data()).isEmpty();
    }

    private JsonNode board() {
        return office.get("/statistics/units?unit=" + unit).expect(200).data().get(0);
    }

    private static long count(JsonNode row, String figure) {
        return row.path("counts").path(figure).asLong(-1);
    }

    /** Heard on a day of 2025 and handed on that day. */
    private String handedOn(String title, LocalDate on) {
        String opinion = desk.recorded(title);
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", unit, "coUnits", List.of(helper), "on", on.toString())).expect(200);
        return opinion;
    }

    private LocalDate today() {
        return TestServer.today();
    }

    private List<String> owners(String filter) {
        return Walk.through(office, "/deadlines?limit=500&" + filter).column("of");
    }

    private static String key(String opinion) {
        return opinion.substring(opinion.lastIndexOf('/') + 1);
    }

    private List<JsonNode> terms(String opinion, String kind) {
        return StreamSupport.stream(office.get(opinion + "/deadline").expect(200).json().path("terms").spliterator(), false)
                .filter(term -> term.path("term").asText().equals(kind)).toList();
    }

    private List<String> rules(String opinion) {
        return StreamSupport.stream(office.get(opinion + "/deadline").expect(200).json().path("steps").spliterator(), false)
                .map(step -> step.path("rule").asText()).toList();
    }
}
