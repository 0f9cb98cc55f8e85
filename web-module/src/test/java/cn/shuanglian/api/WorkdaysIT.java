package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A notice of a year nobody else plans for, in a city of its own. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkdaysIT {
    private static final String CITY = "430800";
    private static final int YEAR = TestServer.today().getYear() + 3;
    /** A 15th that is neither before nor on a weekend, so that the day after it is worked. */
    private static final LocalDate FIFTEENTH = IntStream.rangeClosed(3, 12).mapToObj(month -> LocalDate.of(YEAR, month, 15))
            .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.THURSDAY.getValue()).findFirst().orElseThrow();
    private static final String NOTICE = "日期,类别,名称\n" + FIFTEENTH + ",休,试放假\n" + FIFTEENTH.plusDays(8) + ",班,试放假\n";

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    @Order(1)
    void aNoticeThatWasTakenInChangesNothingUntilItsConsequencesWereSeen() throws Exception {
        PlanArea.register(province, CITY, List.of("430802", "永定区", "430811", "武陵源区"), "张家界假日");
        PlanArea.ended(province, province.post("/plans", Map.of("area", CITY, "year", YEAR, "from", YEAR + "-01-01")));
        Answer plan = province.get(plan()).expect(200);
        PlanArea.ended(province, province.transit(plan(), plan.etag(), "PUBLISH", Map.of()));
        assertThat(receptions(FIFTEENTH)).hasSize(4);

        SheetJob.sound(province, "workdays", NOTICE);

        assertThat(year().path("provisional").asBoolean()).isTrue();
        assertThat(draft().path("moved")).hasSize(4).allSatisfy(moved -> {
            assertThat(moved.path("kind").asText()).isEqualTo("RECEPTION");
            assertThat(moved.path("from").asText()).isEqualTo(FIFTEENTH.toString());
            assertThat(moved.path("to").asText()).isEqualTo(FIFTEENTH.plusDays(1).toString());
        });
        assertThat(receptions(FIFTEENTH)).hasSize(4);
    }

    @Test
    @Order(2)
    void onlyTheOfficeAboveAllOthersDecides() throws Exception {
        ApiClient city = ApiClient.forArea("430300");

        assertThat(city.get("/workdays/notices").expect(200).json().path("data")).isEmpty();
        city.get(draftPath()).expectProblem(404, "notFound");
        city.transit(draftPath(), "\"1\"", "DISCARD", Map.of()).expectProblem(404, "notFound");
        assertThat(SheetJob.tried(city, "workdays", NOTICE).path("errors").path(0).path("code").asText()).isEqualTo("outOfScope");
    }

    @Test
    @Order(3)
    void whatIsMovedByHandMeanwhileIsNeitherMovedNorOverlooked() throws Exception {
        Answer seen = province.get(draftPath()).expect(200);
        String reception = receptions(FIFTEENTH).get(0).path("id").asText();
        province.transit("/receptions/" + reception, "MOVE", Map.of("date", FIFTEENTH.plusDays(3).toString(), "start", "14:00", "end", "16:00",
                "reason", "站点装修")).expect(200);

        JsonNode job = PlanArea.ended(province, apply(seen));

        assertThat(job.path("state").asText()).isEqualTo("FAILED");
        assertThat(job.path("errors").path(0).path("code").asText()).isEqualTo("workdays.otherwise");
        assertThat(year().path("provisional").asBoolean()).isTrue();
        assertThat(receptions(FIFTEENTH)).hasSize(3);
    }

    @Test
    @Order(4)
    void appliedItMovesTheDatesItListedAndTheDaysOfTheYear() throws Exception {
        Answer seen = province.get(draftPath()).expect(200);
        province.post(draftPath() + "/transitions", Map.of("action", "APPLY", "seen", "x")).expectProblem(428, "ifMatch.missing");

        JsonNode job = PlanArea.ended(province, apply(seen));

        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("updated").asInt()).isEqualTo(3);
        assertThat(receptions(FIFTEENTH)).isEmpty();
        assertThat(receptions(FIFTEENTH.plusDays(1))).hasSize(3)
                .allSatisfy(row -> assertThat(row.path("movedFrom").asText()).isEqualTo(FIFTEENTH.toString()));
        assertThat(year().path("provisional").asBoolean()).isFalse();
        assertThat(year().path("data")).hasSize(2);
        assertThat(province.get(plan() + "/changes").expect(200).json().path("data")).isEmpty();
        assertThat(province.get(plan()).json().path("provisional").asBoolean()).isFalse();
    }

    @Test
    @Order(5)
    void aDecidedNoticeIsDecidedAndTheSameSheetAgainSaysNothingNew() throws Exception {
        JsonNode notices = province.get("/workdays/notices").expect(200).json().path("data");
        String path = "/workdays/notices/" + notices.get(0).path("id").asText();
        Answer decided = province.get(path).expect(200);

        assertThat(decided.json().path("status").asText()).isEqualTo("APPLIED");
        assertThat(province.get(path + "/transitions").expect(200).json().path("data")).isEmpty();
        province.transit(path, decided.etag(), "DISCARD", Map.of()).expectProblem(409, "notAllowedNow");
        assertThat(SheetJob.sound(province, "workdays", NOTICE).path("unchanged").asInt()).isEqualTo(2);
        assertThat(province.get("/workdays/notices").json().path("data")).hasSameSizeAs(notices);
    }

    @Test
    @Order(6)
    void aDraftIsDiscardedAndItsYearStaysAsItWas() throws Exception {
        SheetJob.sound(province, "workdays", "日期,类别,名称\n" + FIFTEENTH + ",平,试放假\n");
        Answer draft = province.get(draftPath()).expect(200);
        assertThat(draft.json().path("moved")).hasSize(3);

        province.transit(draftPath(), draft.etag(), "DISCARD", Map.of()).expect(204);

        assertThat(year().path("data")).hasSize(2);
        assertThat(receptions(FIFTEENTH)).isEmpty();
    }

    @Test
    @Order(7)
    void anOpenDeadlineEndsOnTheNextWorkingDayAndComesBackWithTheNotice() throws Exception {
        ApiClient xiangtan = ApiClient.forArea("430300");
        String opinion = Desk.in(xiangtan, "430300").recorded("期限顺延");
        String unit = xiangtan.get("/units?limit=1&area=430300").expect(200).data().get(0).path("id").asText();
        xiangtan.transit(opinion, "HAND_ON", Map.of("leadUnit", unit)).expect(200);
        LocalDate last = deadline(xiangtan, opinion);
        JsonNode days = province.get("/workdays?year=" + last.getYear()).json();

        decide(last, "休");
        assertThat(deadline(xiangtan, opinion)).isAfter(last);

        decide(last, "平");
        assertThat(deadline(xiangtan, opinion)).isEqualTo(last);
        assertThat(province.get("/workdays?year=" + last.getYear()).json()).isEqualTo(days);
    }

    private void decide(LocalDate day, String word) throws Exception {
        SheetJob.sound(province, "workdays", "日期,类别,名称\n" + day + "," + word + ",试顺延\n");
        String path = draftPath(day.getYear());
        Answer seen = province.get(path).expect(200);
        assertThat(seen.json().path("moved")).isNotEmpty();
        JsonNode job = PlanArea.ended(province, province.transit(path, seen.etag(), "APPLY", Map.of("seen", seen.json().path("seen").asText())));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
    }

    private static LocalDate deadline(ApiClient client, String opinion) {
        return LocalDate.parse(client.get(opinion).expect(200).json().path("deadline").asText());
    }

    private Answer apply(Answer seen) {
        return province.transit(draftPath(), seen.etag(), "APPLY", Map.of("seen", seen.json().path("seen").asText()));
    }

    private JsonNode draft() {
        return province.get(draftPath()).expect(200).json();
    }

    private String draftPath() {
        return draftPath(YEAR);
    }

    private String draftPath(int year) {
        for (JsonNode notice : province.get("/workdays/notices").expect(200).json().path("data")) {
            if (notice.path("title").asText().equals(Integer.toString(year)) && notice.path("status").asText().equals("DRAFT")) {
                return "/workdays/notices/" + notice.path("id").asText();
            }
        }
        throw new AssertionError("no draft");
    }

    private JsonNode year() {
        return province.get("/workdays?year=" + YEAR).expect(200).json();
    }

    private List<JsonNode> receptions(LocalDate day) {
        return Desk.rows(province.get("/receptions?limit=500&area=" + CITY + "&from=" + day + "&to=" + day).expect(200));
    }

    private String plan() {
        return "/plans/" + Desk.rows(province.get("/plans?area=" + CITY + "&year=" + YEAR).expect(200)).get(0).path("id").asText();
    }
}
