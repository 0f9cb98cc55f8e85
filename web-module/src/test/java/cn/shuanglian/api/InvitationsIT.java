package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places at receptions of a city of which the sample knows nothing: who is asked, what is answered, who gets the last one. */
@ArquillianTest
@RunAsClient
class InvitationsIT {
    private static final String CITY = "431300";
    private static final int CLIENTS = 50;
    private static final List<String> STATIONS = List.of("娄底第一联络站", "娄底第二联络站");
    private static List<String> deputies;
    private static List<String> stations;
    private static int days;

    private final ApiClient province = ApiClient.forArea("430000");

    @BeforeEach
    void register() throws Exception {
        if (deputies != null) {
            return;
        }
        StringBuilder places = new StringBuilder("联络站名称,类别,行政区划,共建类型,设立日期\n");
        STATIONS.forEach(name -> places.append(name).append(",乡镇街道,431302,人大代表,2017-01-01\n"));
        SheetJob.sound(province, "stations", places.toString());
        StringBuilder people = new StringBuilder("姓名,出生日期,职务级别,党政领导干部,层级,届次,行政区划,选举单位,代表团,联络站,当选日期\n");
        for (int each = 0; each < CLIENTS + 8; each++) {
            people.append(String.join(",", "娄底代表" + each, "19" + (50 + each % 40) + "-03-0" + (1 + each % 9), "", "否", "市", "第六届", CITY,
                    "娄星区人民代表大会", "娄星区代表团", STATIONS.get(0), "2018-01-01")).append('\n');
        }
        SheetJob.sound(province, "deputies", people.toString());
        List<JsonNode> known = Desk.rows(province.get("/stations?limit=500&area=431302").expect(200));
        stations = STATIONS.stream().map(name -> known.stream().filter(row -> row.path("name").asText().equals(name)).findFirst().orElseThrow()
                .path("id").asText()).toList();
        deputies = Desk.rows(province.get("/deputies?limit=500&station=" + stations.get(0)).expect(200)).stream().map(row -> row.path("id").asText())
                .toList();
    }

    @Test
    void everybodyExpectedAtAReceptionToComeIsInvitedAndNobodyToOneOfThePast() {
        String reception = planned(0, day(), 0, 1);
        String past = planned(0, LocalDate.of(2024, 5, 6), 0);

        assertThat(invitations(reception)).hasSize(2).allMatch(each -> each.path("state").asText().equals("SENT") && each.path("free").asInt(-1) == 0);
        assertThat(invitations(past)).isEmpty();
        assertThat(told("SEAT_GIVEN:" + reception)).isEqualTo(2);
    }

    @Test
    void whoConfirmsComesAndWhoDeclinesFreesThePlaceForAnotherOne() {
        String reception = planned(0, day(), 0, 1);
        String coming = of(reception, 0);
        String leaving = of(reception, 1);
        province.transit(coming, "CONFIRM", Map.of()).expect(200);
        province.transit(coming, "CONFIRM", Map.of()).expectProblem(409, "notAllowedNow");
        province.transit(leaving, "DECLINE", Map.of()).expectProblem(422, "required");
        province.post("/invitations", Map.of("reception", reception, "deputy", deputies.get(2))).expectProblem(422, "reception.full");
        JsonNode declined = province.transit(leaving, "DECLINE", Map.of("reason", "出差在外")).expect(200).json();

        assertThat(declined.path("state").asText()).isEqualTo("DECLINED");
        assertThat(declined.path("free").asInt()).isEqualTo(1);
        assertThat(declined.path("answers").get(0).path("note").asText()).isEqualTo("出差在外");
        assertThat(Desk.rows(province.transitions(leaving))).isEmpty();
        assertThat(attendance(reception, 1)).isEqualTo("EXCUSED");
        assertThat(told("SEAT_DECLINED:" + reception)).isPositive();

        province.post("/invitations", Map.of("reception", reception, "deputy", deputies.get(2))).expect(201);
        assertThat(attendance(reception, 2)).isEqualTo("EXPECTED");
        assertThat(state(of(reception, 2))).isEqualTo("CONFIRMED");
    }

    @Test
    void aSwapChangesNothingBeforeTheOtherOneAgreesAndThenThePlaceIsTheOthers() {
        String reception = planned(0, day(), 0, 1);
        String place = of(reception, 0);
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(1))).expectProblem(422, "reception.deputyTwice");
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(2), "reason", "会".repeat(501))).expect(422);
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(2), "reason", "会".repeat(500))).expect(200);
        assertThat(attendance(reception, 0)).isEqualTo("EXPECTED");
        province.transit(place, "REFUSE_SWAP", Map.of("reason", "也没空")).expect(200);
        assertThat(state(place)).isEqualTo("SENT");

        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(3))).expect(200);
        province.transit(place, "ACCEPT_SWAP", Map.of()).expect(200);

        assertThat(state(place)).isEqualTo("SWAPPED");
        assertThat(state(of(reception, 3))).isEqualTo("CONFIRMED");
        assertThat(seated(reception)).containsExactlyInAnyOrder(deputies.get(1), deputies.get(3));
        assertThat(Desk.rows(province.get("/invitations?reception=" + reception + "&open=true").expect(200))).hasSize(1);
    }

    @Test
    void aDeputyOfAnotherAreaDoesNotTakeAPlaceOver() {
        String reception = planned(0, day(), 0, 1);
        String place = of(reception, 0);
        String stranger = province.get("/deputies?limit=1&area=430300").expect(200).data().get(0).path("id").asText();
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", stranger)).expect(200);

        province.transit(place, "ACCEPT_SWAP", Map.of()).expectProblem(422, "reception.otherArea");
        assertThat(seated(reception)).containsExactlyInAnyOrder(deputies.get(0), deputies.get(1));
    }

    @Test
    void twoChangePlacesAlsoWhereBothReceptionsAreAtTheSameTime() {
        LocalDate day = day();
        String here = planned(0, day, 0, 1);
        String there = planned(1, day, 2, 3);
        String place = of(here, 0);
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(4), "reception", there)).expectProblem(422, "invitation.otherNotSeated");
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(2), "reception", there)).expect(200);
        province.transit(place, "ACCEPT_SWAP", Map.of()).expect(200);

        assertThat(seated(here)).containsExactlyInAnyOrder(deputies.get(1), deputies.get(2));
        assertThat(seated(there)).containsExactlyInAnyOrder(deputies.get(0), deputies.get(3));
        assertThat(state(of(there, 0))).isEqualTo("CONFIRMED");
        assertThat(state(of(there, 2))).isEqualTo("SWAPPED");
    }

    @Test
    void aMovedReceptionAsksAnewAndACancelledOneAsksNoMore() {
        String reception = planned(0, day(), 0, 1);
        province.transit(of(reception, 0), "CONFIRM", Map.of()).expect(200);
        province.transit("/receptions/" + reception, "MOVE", Map.of("date", day().toString(), "start", "14:00", "end", "16:00", "reason", "会议")).expect(200);

        assertThat(state(of(reception, 0))).isEqualTo("SENT");
        assertThat(told("RECEPTION_MOVED:" + reception)).as("both deputies and the station").isEqualTo(3);

        province.transit("/receptions/" + reception, "CANCEL", Map.of("reason", "停电")).expect(200);
        assertThat(invitations(reception)).allMatch(each -> each.path("state").asText().equals("WITHDRAWN"));
        assertThat(told("RECEPTION_CANCELLED:" + reception)).isEqualTo(3);
    }

    @Test
    void aPlaceOfferedForOneAtAMovedReceptionIsNotGivenForAnotherDay() {
        String here = planned(0, day(), 0, 1);
        String there = planned(1, day(), 2, 3);
        String place = of(here, 0);
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(2), "reception", there)).expect(200);
        String before = province.get(place).etag();
        move(there, day());

        province.transit(place, before, "ACCEPT_SWAP", Map.of()).expectProblem(412, "stale");
        province.transit(place, "ACCEPT_SWAP", Map.of()).expectProblem(409, "notAllowedNow");
        assertThat(state(place)).isEqualTo("SENT");
        assertThat(seated(here)).containsExactlyInAnyOrder(deputies.get(0), deputies.get(1));
        assertThat(told("SWAP_LAPSED:" + here)).as("who asked and who was asked").isEqualTo(2);
    }

    @Test
    void aReceptionMovedThereAndBackIsToldEachTime() {
        String reception = planned(0, day(), 0, 1);
        LocalDate one = day();
        LocalDate other = day();
        List.of(one, other, one, other).forEach(day -> move(reception, day));

        assertThat(told("RECEPTION_MOVED:" + reception)).as("both deputies and the station, each four times").isEqualTo(12);
    }

    @Test
    void whoWasAskedToTakeAPlaceHearsThatItsDeputyComesHimself() {
        String reception = planned(0, day(), 0, 1);
        String place = of(reception, 0);
        province.transit(place, "PROPOSE_SWAP", Map.of("deputy", deputies.get(2))).expect(200);
        province.transit(place, "CONFIRM", Map.of()).expect(200);

        assertThat(told("SWAP_LAPSED:" + reception)).isEqualTo(1);
    }

    @Test
    void whoIsSeatedByTheOfficeIsAskedAndWhoIsUnseatedIsTold() {
        String reception = planned(0, day(), 0, 1);
        province.transit("/receptions/" + reception, "RESTAFF", Map.of("from", deputies.get(0), "to", deputies.get(5))).expect(200);

        assertThat(state(of(reception, 0))).isEqualTo("WITHDRAWN");
        assertThat(state(of(reception, 5))).isEqualTo("SENT");
        assertThat(told("SEAT_TAKEN_AWAY:" + reception)).isEqualTo(1);
    }

    @Test
    void ofFiftyClientsWhoWantTheLastPlaceOneGetsIt() throws Exception {
        String reception = planned(0, day(), 0);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Answer>> asked = new ArrayList<>();
        for (int each = 1; each <= CLIENTS; each++) {
            String deputy = deputies.get(each);
            Callable<Answer> client = () -> {
                together.await();
                return province.post("/invitations", Map.of("reception", reception, "deputy", deputy));
            };
            asked.add(clients.submit(client));
        }
        together.countDown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : asked) {
            answers.add(answer.get());
        }
        clients.shutdown();

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).hasSize(CLIENTS - 1)
                .allSatisfy(answer -> answer.expectProblem(422, "reception.full"));
        assertThat(seated(reception)).hasSize(2);
    }

    @Test
    void aDeputySeesAndAnswersNobodyElsesInvitation() {
        String reception = planned(0, day(), 0, 1);
        String place = of(reception, 0);
        ApiClient stranger = province.actingFor(Credentials.user("DEPUTY").login());
        ApiClient other = ApiClient.forArea("430300");

        for (ApiClient each : List.of(stranger, other)) {
            each.get(place).expectProblem(404, "notFound");
            each.transitions(place).expectProblem(404, "notFound");
            each.transit(place, province.get(place).etag(), "CONFIRM", Map.of()).expectProblem(404, "notFound");
            each.post("/invitations", Map.of("reception", reception, "deputy", deputies.get(2))).expectProblem(404, "notFound");
            assertThat(each.get("/invitations?reception=" + reception).expect(200).data()).isEmpty();
        }
        assertThat(other.get("/invitations?area=" + CITY + "&includeTotal=true").expect(200).json().path("page").path("total").asInt(-1)).isZero();
        province.transit(place, "BURN", Map.of()).expectProblem(422, "action.unknown");
        province.transit(place, "\"99\"", "CONFIRM", Map.of()).expectProblem(412, "stale");
        province.get("/invitations?state=BURNT").expectProblem(400, "parameter.oneOf");
    }

    @Test
    void howManyQueriesTheListTakesDoesNotDependOnItsLength() throws Exception {
        LocalDate day = day();
        planned(0, day, 0, 1);
        planned(0, day(), 0, 1);
        String list = "/invitations?area=" + CITY + "&limit=";
        String page = "/reception/invitations.xhtml?state=ALL&area=" + CITY;
        String ofOneDay = page + "&from=" + day + "&to=" + day;
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        province.get(list + 1).expect(200);
        office.get(page);

        assertThat(Statements.during(() -> province.get(list + 1)).selects()).isEqualTo(Statements.during(() -> province.get(list + 500)).selects());
        Statements whole = Statements.during(() -> assertThat(office.get(page).statusCode()).isEqualTo(200));
        assertThat(whole.writes()).isZero();
        assertThat(Statements.during(() -> office.get(ofOneDay)).selectsOfPage()).hasSameSizeAs(whole.selectsOfPage());
    }

    private void move(String reception, LocalDate day) {
        province.transit("/receptions/" + reception, "MOVE", Map.of("date", day.toString(), "start", "14:00", "end", "16:00", "reason", "会议")).expect(200);
    }

    private String planned(int station, LocalDate day, int... whom) {
        return province.post("/receptions", Map.of("date", day.toString(), "start", "09:00", "end", "11:00", "station", stations.get(station), "kind",
                "DEPUTY_DAY", "deputies", Arrays.stream(whom).mapToObj(deputies::get).toList())).expect(201).json().path("id").asText();
    }

    /** Each on a day of its own, so that nobody is expected elsewhere. */
    private static synchronized LocalDate day() {
        return TestServer.today().plusDays(60 + days++);
    }

    private List<JsonNode> invitations(String reception) {
        return Desk.rows(province.get("/invitations?reception=" + reception).expect(200));
    }

    private String of(String reception, int deputy) {
        return "/invitations/" + Desk.rows(province.get("/invitations?reception=" + reception + "&deputy=" + deputies.get(deputy)).expect(200)).get(0)
                .path("id").asText();
    }

    private String state(String invitation) {
        return province.get(invitation).expect(200).json().path("state").asText();
    }

    private String attendance(String reception, int deputy) {
        for (JsonNode each : province.get("/receptions/" + reception).expect(200).json().path("deputies")) {
            if (each.path("deputy").asText().equals(deputies.get(deputy))) {
                return each.path("attendance").asText();
            }
        }
        return "";
    }

    private List<String> seated(String reception) {
        List<String> seated = new ArrayList<>();
        province.get("/receptions/" + reception).expect(200).json().path("deputies").forEach(each -> {
            if (each.path("attendance").asText().equals("EXPECTED")) {
                seated.add(each.path("deputy").asText());
            }
        });
        return seated;
    }

    private static int told(String key) {
        try (var connection = TestServer.database().connect();
             var query = connection.prepareStatement("select count(*) from registry_notice where tell_key like ?")) {
            query.setString(1, key + ":%");
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
