package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What can and what cannot be recorded of a mandate, and by whom. */
@ArquillianTest
@RunAsClient
class TurnoversIT {
    private final ApiClient office = ApiClient.forArea("430000");
    private final ByElected deputies = ByElected.inTheCity(office);
    private final LocalDate today = TestServer.today();

    @Test
    void aMandateIsSuspendedRestoredAndEnded() {
        String deputy = deputies.deputy("孙流程");
        Map<String, String> suspension = Map.of("reason", "SERVING_SENTENCE", "document", "决定");

        deputies.record(deputy, "RESTORED", "2025-02-01", Map.of("document", "决定")).expectProblem(409, "notAllowedNow");
        deputies.record(deputy, "SUSPENDED", "2025-02-01", suspension).expect(201);
        assertThat(deputies.status(deputy)).isEqualTo("SUSPENDED");
        deputies.record(deputy, "SUSPENDED", "2025-02-02", suspension).expectProblem(409, "notAllowedNow");
        deputies.record(deputy, "TRANSFERRED", "2025-02-02", Map.of("electedBy", "第四选区", "document", "决定")).expectProblem(409, "notAllowedNow");
        deputies.record(deputy, "RESTORED", "2025-03-01", Map.of("document", "决定")).expect(201);
        deputies.terminate(deputy, "2025-04-01");
        assertThat(deputies.status(deputy)).isEqualTo("ENDED");
        assertThat(office.get("/deputies/" + deputy).json().path("until").asText()).isEqualTo("2025-04-01");
        deputies.record(deputy, "RESTORED", "2025-04-02", Map.of("document", "决定")).expectProblem(409, "notAllowedNow");
        assertThat(Desk.rows(office.get("/turnovers?sort=date&deputy=" + deputy).expect(200))).extracting(row -> row.path("kind").asText())
                .containsExactly("BY_ELECTED", "SUSPENDED", "RESTORED", "TERMINATED");
    }

    @Test
    void daysReasonsAndPapersThatCannotBeAreRefused() {
        String deputy = deputies.deputy("李日期");
        Map<String, String> ending = ByElected.ending("2025-05-05");

        deputies.record(deputy, "TERMINATED", today.plusDays(1).toString(), ending).expectProblem(422, "turnover.dayToCome");
        deputies.record(deputy, "TERMINATED", "2024-11-30", ending).expectProblem(422, "turnover.beforeMandate");
        deputies.record(deputy, "TERMINATED", "2025-05-06", ending).expectProblem(422, "turnover.announcedBefore");
        deputies.record(deputy, "TERMINATED", "2025-05-05", Map.of("reason", "DIED", "document", "1")).expectProblem(422, "turnover.announce");
        deputies.record(deputy, "TERMINATED", "2025-05-05", Map.of("reason", "DETAINED", "document", "1")).expectProblem(422, "turnover.reason");
        deputies.record(deputy, "SUSPENDED", "2025-05-05", Map.of("document", "1")).expectProblem(422, "required");
        deputies.record(deputy, "SUSPENDED", "2025-05-05", Map.of("reason", "DETAINED")).expectProblem(422, "required");
        deputies.record(deputy, "TERMINATED", "2025-13-05", ending).expect(400);
        deputies.record(deputy, "TERMINATED", "2025-05-05", Map.of("reason", "BORED")).expect(400);
        deputies.record(deputy, "UNDONE", "2025-05-05", Map.of()).expect(409);
        deputies.record(deputy, "SUSPENDED", "2025-05-05", Map.of("reason", "DETAINED", "document", "长".repeat(201))).expectProblem(422, "invalid");
        assertThat(deputies.status(deputy)).isEqualTo("ACTIVE");
        deputies.record(deputy, "SUSPENDED", "2025-05-05", Map.of("reason", "DETAINED", "document", "1")).expect(201);
        deputies.record(deputy, "RESTORED", "2025-05-04", Map.of("document", "1")).expectProblem(422, "turnover.beforeLast");
    }

    @Test
    void whoeverReadAnEarlierVersionRecordsNothing() throws Exception {
        String deputy = deputies.deputy("钱版本");
        String read = deputies.etag(deputy);
        deputies.record(read, deputy, "STATION_CHANGED", "2025-01-02", Map.of("station", deputies.station())).expect(201);

        deputies.record(read, deputy, "TERMINATED", "2025-05-05", ByElected.ending("2025-05-05")).expect(412);
        office.post("/turnovers", Map.of("deputy", deputy, "kind", "TERMINATED", "on", "2025-05-05")).expect(428);
        assertThat(deputies.status(deputy)).isEqualTo("ACTIVE");
    }

    @Test
    void theSameRequestTwiceIsOneEvent() {
        String deputy = deputies.deputy("周重复");
        String read = deputies.etag(deputy);
        ByElected once = ByElected.inTheCity(office.with("Idempotency-Key", UUID.randomUUID().toString()));

        String first = once.record(read, deputy, "TERMINATED", "2025-05-05", ByElected.ending("2025-05-05")).expect(201).json().path("id").asText();
        String second = once.record(read, deputy, "TERMINATED", "2025-05-05", ByElected.ending("2025-05-05")).expect(201).json().path("id").asText();

        assertThat(second).isEqualTo(first);
        assertThat(Desk.rows(office.get("/turnovers?kind=TERMINATED&deputy=" + deputy))).hasSize(1);
    }

    @Test
    void aVacantSeatIsFilledOnceAndNotBeforeItIsVacant() {
        String former = deputies.deputy("郑原任");
        Map<String, String> seat = Map.of("fills", former, "on", "2025-08-01");

        deputies.elect("郑新任", seat).expectProblem(422, "turnover.notVacant");
        deputies.terminate(former, "2025-07-01");
        deputies.elect("郑新任", Map.of("fills", former, "on", "2025-06-30")).expectProblem(422, "turnover.beforeVacant");
        deputies.elect("郑新任", Map.of("fills", former, "on", today.plusDays(1).toString())).expectProblem(422, "turnover.dayToCome");
        JsonNode filled = deputies.elect("郑新任", seat).expect(201).json();
        deputies.elect("郑再任", seat).expectProblem(422, "turnover.filled");

        JsonNode deputy = office.get("/deputies/" + filled.path("deputy").asText()).expect(200).json();
        assertThat(deputy.path("congress").asText()).isEqualTo("第十七届");
        assertThat(deputy.path("since").asText()).isEqualTo("2025-08-01");
        assertThat(deputy.path("byElected").asBoolean(false)).isTrue();
        JsonNode ending = Desk.rows(office.get("/turnovers?kind=TERMINATED&deputy=" + former)).get(0);
        assertThat(office.get("/turnovers/" + ending.path("id").asText()).json().path("filledBy").asText()).isEqualTo(filled.path("id").asText());
    }

    @Test
    void somebodyKnownGetsOneMoreMandateAlongTheSameChainOnly() {
        String first = deputies.deputy("冯两级");
        String second = deputies.elect("冯两级", Map.of("level", "COUNTY", "area", "430502")).expect(201).json()
                .path("deputy").asText();

        assertThat(office.get("/deputies/" + second).json().path("personId")).isEqualTo(office.get("/deputies/" + first).json().path("personId"));
        deputies.elect("冯两级", Map.of()).expectProblem(422, "deputy.exists");
        deputies.elect("冯两级", Map.of("area", "430600")).expectProblem(422, "deputy.chain");
        deputies.elect("冯少年", Map.of("bornOn", "2010-01-01")).expectProblem(422, "turnover.underAge");
        deputies.terminate(second, "2025-01-01");
    }

    @Test
    void whoWasInAGroupOnADayStaysKnown() throws Exception {
        String deputy = deputies.deputy("陈换组");
        String one = deputies.group("异动一组");
        String other = deputies.group("异动二组");
        String elsewhere = Desk.rows(office.get("/groups?kind=AREA&limit=1&area=430300").expect(200)).get(0).path("id").asText();

        deputies.record(deputy, "GROUP_CHANGED", "2025-01-10", Map.of("groupKind", "AREA", "group", one)).expect(201);
        deputies.record(deputy, "GROUP_CHANGED", "2025-02-10", Map.of("groupKind", "AREA", "group", one)).expectProblem(422, "turnover.noChange");
        deputies.record(deputy, "GROUP_CHANGED", "2025-02-10", Map.of("groupKind", "PROFESSIONAL", "group", one)).expectProblem(422, "turnover.groupKind");
        deputies.record(deputy, "GROUP_CHANGED", "2025-02-10", Map.of("groupKind", "AREA", "group", elsewhere)).expectProblem(422, "turnover.groupUnknown");
        JsonNode moved = deputies.record(deputy, "GROUP_CHANGED", "2025-02-10", Map.of("groupKind", "AREA", "group", other)).expect(201).json();

        assertThat(moved.path("before").path("areaGroup").asText()).isEqualTo(one);
        assertThat(moved.path("after").path("areaGroup").asText()).isEqualTo(other);
        Session clerk = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String history = "/registry/groupHistory.xhtml?group=";
        assertThat(clerk.get(history + one + "&on=2025-01-09").body()).doesNotContain("陈换组");
        assertThat(clerk.get(history + one + "&on=2025-02-09").body()).contains("陈换组");
        assertThat(clerk.get(history + one + "&on=2025-02-10").body()).doesNotContain("陈换组");
        assertThat(clerk.get(history + other + "&on=2025-02-10").body()).contains("陈换组");
        assertThat(clerk.get(history + other + "&on=yesterday").statusCode()).isEqualTo(200);
        assertThat(clerk.get(history + "1").statusCode()).isEqualTo(404);
        deputies.terminate(deputy, "2025-03-01");
        assertThat(clerk.get(history + other + "&on=2025-02-28").body()).contains("陈换组");
        assertThat(clerk.get(history + other + "&on=2025-03-01").body()).doesNotContain("陈换组");
    }

    @Test
    void aTransferKeepsWhereTheDeputyCameFrom() {
        String deputy = deputies.deputy("褚转团");

        deputies.record(deputy, "TRANSFERRED", "2025-01-10", Map.of("electedBy", "双清区人民代表大会", "delegation", "双清区代表团", "document", "1"))
                .expectProblem(422, "turnover.noChange");
        JsonNode moved = deputies.record(deputy, "TRANSFERRED", "2025-01-10", Map.of("electedBy", "大祥区人民代表大会", "delegation", "大祥区代表团", "document", "1"))
                .expect(201).json();

        assertThat(moved.path("before").path("electedBy").asText()).isEqualTo("双清区人民代表大会");
        assertThat(office.get("/deputies/" + deputy).json().path("electedBy").asText()).isEqualTo("大祥区人民代表大会");
        assertThat(Walk.through(office, "/bodies?kind=DELEGATION&limit=500").column("name")).contains("大祥区代表团");
    }

    @Test
    void aMistakeOfTodayIsUndoneAndBothEntriesStay() throws Exception {
        String station = deputies.station();
        String deputy = deputies.deputyAt(station, "沈误登");
        String event = deputies.terminate(deputy, "2025-06-01");
        String id = event.substring(event.lastIndexOf('/') + 1);
        assertThat(office.get("/deputies/" + deputy).json().path("station").isMissingNode()).isTrue();

        undo(event, "\"9\"", "误登").expect(412);
        undo(event, office.get(event).etag(), " ").expectProblem(422, "required");
        JsonNode correction = undo(event, office.get(event).etag(), "误登").expect(201).json();

        assertThat(correction.path("kind").asText()).isEqualTo("UNDONE");
        assertThat(correction.path("undoes").asText()).isEqualTo(id);
        assertThat(office.get(event).json().path("undone").asBoolean()).isTrue();
        JsonNode back = office.get("/deputies/" + deputy).json();
        assertThat(back.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(back.path("until").isMissingNode()).isTrue();
        assertThat(back.path("station").asText()).isEqualTo(station);
        undo(event, office.get(event).etag(), "误登").expectProblem(422, "turnover.notUndoable");
        Answer planned = office.post("/receptions", Map.of("date", today.plusDays(70).toString(), "start", "09:00", "end", "10:00",
                "station", station, "kind", "DEPUTY_DAY", "deputies", List.of(deputy))).expect(201);
        String again = deputies.terminate(deputy, "2025-06-02");
        String other = deputies.deputyAt(station, "沈接手");
        office.transit("/receptions/" + planned.json().path("id").asText(), "RESTAFF", Map.of("from", deputy, "to", other)).expect(200);
        undo(again, office.get(again).etag(), "误登").expectProblem(422, "turnover.followed");
    }

    @Test
    void aPlacementIsNotForgottenByAnEntryDatedBeforeIt() throws Exception {
        String deputy = deputies.deputy("邹补记");
        String one = deputies.group("补记一组");
        String other = deputies.group("补记二组");
        deputies.record(deputy, "GROUP_CHANGED", "2025-01-10", Map.of("groupKind", "AREA", "group", one)).expect(201);
        deputies.record(deputy, "STATION_CHANGED", "2025-01-10", Map.of("station", deputies.station())).expect(201);
        String moved = "/turnovers/" + deputies.record(deputy, "GROUP_CHANGED", "2025-02-10", Map.of("groupKind", "AREA", "group", other)).expect(201)
                .json().path("id").asText();
        undo(moved, office.get(moved).etag(), "误登").expect(201);

        deputies.record(deputy, "GROUP_CHANGED", "2025-01-09", Map.of("groupKind", "AREA", "group", other)).expectProblem(422, "turnover.beforeLast");
        deputies.record(deputy, "TERMINATED", "2025-01-09", ByElected.ending("2025-01-09")).expect(422);
        Session clerk = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        assertThat(clerk.get("/registry/groupHistory.xhtml?group=" + one + "&on=2025-01-10").body()).contains("邹补记");
        assertThat(clerk.get("/registry/groupHistory.xhtml?group=" + one + "&on=" + today).body()).contains("邹补记");
        assertThat(clerk.get("/registry/groupHistory.xhtml?group=" + other + "&on=" + today).body()).doesNotContain("邹补记");

        office.post("/deputies/batch", Map.of("items", List.of(Map.of("deputy", deputy, "change", "AREA_GROUP", "to", other)))).expect(207);
        deputies.record(deputy, "GROUP_CHANGED", "2025-03-01", Map.of("groupKind", "AREA", "group", one)).expectProblem(422, "placement.beforeLast");
    }

    @Test
    void whatChangedSinceAnEntryIsNotLostByUndoingIt() throws Exception {
        String deputy = deputies.deputy("邹改动");
        String sheet = "姓名,出生日期,层级,届次,行政区划,选举单位,当选日期,代表小组\n邹改动,1971-05-04,市,第十七届," + ByElected.CITY + ",双清区人民代表大会,2024-12-01,改动组\n";
        deputies.group("改动组");
        String event = "/turnovers/" + deputies.record(deputy, "SUSPENDED", "2025-01-10", Map.of("reason", "DETAINED", "document", "1")).expect(201)
                .json().path("id").asText();
        SheetJob.sound(office, "deputies", sheet.replace("当选日期,", "当选日期,履职状态,").replace("2024-12-01,", "2024-12-01,暂停执行职务,"));

        undo(event, office.get(event).etag(), "误登").expectProblem(422, "turnover.followed");
    }

    @Test
    void whoIsElectedTwiceAtOnceIsOnePerson() throws Exception {
        List<Callable<Answer>> both = List.of(() -> deputies.elect("邹同时", Map.of()),
                () -> deputies.elect("邹同时", Map.of("level", "COUNTY", "area", "430502")));
        List<String> persons = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Answer> answer : threads.invokeAll(both)) {
                String deputy = answer.get().expect(201).json().path("deputy").asText();
                persons.add(office.get("/deputies/" + deputy).json().path("personId").asText());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(Set.copyOf(persons)).hasSize(1);
    }

    private Answer undo(String event, String etag, String why) {
        return office.with("If-Match", etag).post(event + "/undo", Map.of("why", why));
    }

    @Test
    void onlyTheLiaisonOfficeRecords() {
        String deputy = deputies.deputy("卫权限");
        for (String role : List.of("STATION_OFFICER", "DEPUTY", "HANDLING_UNIT")) {
            ApiClient other = ApiClient.forArea("430000").actingFor(Credentials.user(role).login());
            other.with("If-Match", "\"1\"").post("/turnovers", Map.of("deputy", deputy, "kind", "TERMINATED", "on", "2025-01-10",
                    "reason", "DIED", "document", "1", "announcement", "1", "announcedOn", "2025-01-10")).expect(403);
        }
        assertThat(deputies.status(deputy)).isEqualTo("ACTIVE");
    }

    @Test
    void howManyQueriesTheListPageTakesDoesNotDependOnItsLength() throws Exception {
        String one = deputies.deputy("蒋其一");
        deputies.terminate(one, "2025-01-05");
        deputies.terminate(deputies.deputy("蒋其二"), "2025-01-05");
        Session clerk = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        String alone = "/registry/turnovers.xhtml?kind=TERMINATED&deputy=" + one;
        String all = "/registry/turnovers.xhtml?kind=TERMINATED&area=" + ByElected.CITY;
        clerk.get(alone);
        clerk.get(all);

        Statements few = Statements.during(() -> clerk.get(alone));
        Statements many = Statements.during(() -> clerk.get(all));
        assertThat(many.selects()).as(() -> String.join("\n", many.selectsText())).isEqualTo(few.selects());
        assertThat(few.writes()).isZero();
    }
}
