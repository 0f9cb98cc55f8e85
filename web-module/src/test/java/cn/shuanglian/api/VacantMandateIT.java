package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A mandate ends: what it leaves behind is told, is taken over, and then nothing points to it any more. */
@ArquillianTest
@RunAsClient
class VacantMandateIT {
    private final ApiClient office = ApiClient.forArea("430000");
    private final ByElected deputies = ByElected.inTheCity(office);
    private final LocalDate today = TestServer.today();

    @Test
    void whatAVacantMandateLeavesIsListedAndTakenOverUntilNothingPointsToIt() throws Exception {
        String station = deputies.station();
        String leaving = deputies.deputyAt(station, "周离任");
        String staying = deputies.deputyAt(station, "周接任");
        Desk desk = new Desk(office, station);
        String reception = desk.held(leaving);
        List<String> opinions = List.of(opinion(reception, leaving, "路灯不亮"), opinion(reception, leaving, "水渠堵塞"));
        String alone = planned(station, today.plusDays(20), "09:00", leaving);
        String together = planned(station, today.plusDays(21), "09:00", leaving, staying);
        String pair = pair(leaving);
        String group = "/groups/" + deputies.group("离任代表的小组");
        for (String member : List.of(leaving, staying)) {
            deputies.record(member, "GROUP_CHANGED", "2025-01-01", Map.of("groupKind", "AREA", "group", group.substring(8))).expect(201);
        }
        lead(group, leaving);
        String body = "/bodies/" + Walk.through(office, "/bodies?kind=DELEGATION&limit=500&area=" + ByElected.CITY).rows().stream()
                .filter(row -> row.path("name").asText().equals("双清区代表团")).findFirst().orElseThrow().path("id").asText();
        office.transit(body, "GIVE_SEAT", Map.of("post", "LIAISON", "deputy", leaving, "since", "2025-01-01")).expect(200);

        String event = deputies.terminate(leaving, today.toString());

        assertThat(office.get(event).expect(200).json().path("status").asText()).isEqualTo("ENDED");
        assertThat(open(event)).containsEntry("pairs", 1L).containsEntry("receptions", 2L).containsEntry("opinions", 2L).containsEntry("groups", 1L)
                .containsEntry("posts", 1L).containsEntry("accounts", 0L);
        assertThat(ids(event, "opinions")).containsExactlyInAnyOrderElementsOf(opinions);
        assertThat(ids(event, "receptions")).containsExactly(alone, together);
        assertThat(Desk.rows(office.get("/turnovers?open=true&deputy=" + leaving).expect(200))).hasSize(1);

        restaff(alone, leaving, null).expectProblem(422, "reception.nobodyLeft");
        restaff(together, leaving, staying).expectProblem(422, "reception.deputyTwice");
        restaff(alone, leaving, staying).expect(200);
        restaff(together, leaving, null).expect(200);
        assertThat(open(event)).containsEntry("receptions", 0L).containsEntry("opinions", 2L);
        follow(opinions, staying).expect(204);
        office.transit("/links/" + pair, "END", Map.of("note", "代表离任")).expect(200);
        lead(group, staying);
        String seat = seat(body, leaving);
        office.transit(body, "END_SEAT", Map.of("seat", seat, "until", today.toString())).expect(200);

        assertThat(open(event).entrySet()).filteredOn(kind -> !kind.getKey().equals("score")).allMatch(kind -> kind.getValue() == 0);
        assertThat(Desk.rows(office.get("/turnovers?open=true&deputy=" + leaving).expect(200))).isEmpty();
        assertThat(pointers(leaving)).isEmpty();
        JsonNode opinion = office.get("/opinions/" + opinions.get(0)).expect(200).json();
        assertThat(opinion.path("deputy").asText()).isEqualTo(leaving);
        assertThat(opinion.path("followedBy").asText()).isEqualTo(staying);
    }

    @Test
    void aVacantMandateGetsNoNewDutiesButItsPastCanStillBeRecorded() throws Exception {
        String station = deputies.station();
        String gone = deputies.deputyAt(station, "吴已去");
        String other = deputies.deputyAt(station, "吴仍在");
        Desk desk = new Desk(office, station);
        String before = plannedBetween(station, LocalDate.of(2025, 6, 9), gone);
        String after = plannedBetween(station, LocalDate.of(2025, 6, 10), gone, other);
        String opinion = opinion(desk.held(other), other, "树枝挡路");
        deputies.terminate(gone, "2025-06-10");

        desk.attend(before, "CAME", gone).expect(200);
        desk.attend(after, "CAME", gone, other).expectProblem(422, "reception.deputyVacant");
        desk.attend(after, "ABSENT", gone, other).expect(200);
        open(station, LocalDate.of(2025, 6, 11), gone).expectProblem(422, "reception.deputyVacant");
        open(station, today.plusDays(40), gone).expectProblem(422, "reception.deputyVacant");
        follow(List.of(opinion), gone).expectProblem(422, "deputy.vacant");
        String planned = planned(station, today.plusDays(41), "15:00", other);
        restaff(planned, other, gone).expectProblem(422, "reception.deputyVacant");
    }

    @Test
    void aSheetSeatsNobodyWhoWasNoDeputyOnThatDay() throws Exception {
        String station = deputies.station();
        String name = office.get("/stations/" + station).expect(200).json().path("name").asText();
        String gone = deputies.deputyAt(station, "郑已离");
        deputies.terminate(gone, "2025-03-03");

        assertThat(imported("接待日期,联络站,到站代表,开始,结束\n2025-03-02," + name + ",郑已离,06:00,06:30\n")).isZero();
        assertThat(imported("接待日期,联络站,到站代表,开始,结束\n2025-03-03," + name + ",郑已离,06:00,06:30\n")).isEqualTo(1);
    }

    @Test
    void whoReceivedOnTheMandatesLastDayStaysInTheSheet() throws Exception {
        String station = deputies.station();
        String name = office.get("/stations/" + station).expect(200).json().path("name").asText();
        String last = deputies.deputyAt(station, "吴末日");
        String sheet = "接待日期,联络站,到站代表,开始,结束\n2025-03-04," + name + ",吴末日,06:00,06:30\n";
        SheetJob.sound(office, "receptions", sheet);
        deputies.terminate(last, "2025-03-04");

        assertThat(imported(sheet)).isZero();
    }

    @Test
    void whoTakesAnOpinionOverSeesItAndItsTimelineSaysSo() throws Exception {
        JsonNode mine = Desk.rows(office.get("/opinions?limit=1&status=ACCEPTED&area=430300").expect(200)).get(0);
        String id = mine.path("id").asText();
        String follower = deputies.deputyAt(deputies.station(), "王跟进");

        follow(List.of(id), follower).expect(204);
        follow(List.of(id), follower).expect(204);

        assertThat(office.get("/opinions/" + id).json().path("deputy")).isEqualTo(mine.path("deputy"));
        assertThat(steps(id)).containsExactly("FOLLOW");
        String closed = Desk.rows(office.get("/opinions?limit=1&status=CLOSED").expect(200)).get(0).path("id").asText();
        follow(List.of(closed), follower).expectProblem(422, "opinion.closedNotFollowed");
        follow(List.of(), follower).expectProblem(422, "required");
        follow(List.of("1"), follower).expectProblem(404, "notFound");
        follow(List.of(id), mine.path("deputy").asText()).expect(204);
    }

    @Test
    void aSuspensionLeavesDutiesOnlyWhileItLasts() throws Exception {
        String station = deputies.station();
        String deputy = deputies.deputyAt(station, "冯暂停");
        String planned = planned(station, today.plusDays(50), "09:00", deputy);
        String event = "/turnovers/" + deputies.record(deputy, "SUSPENDED", today.toString(), Map.of("reason", "DETAINED", "document", "决定"))
                .expect(201).json().path("id").asText();

        assertThat(must(event)).contains("receptions");
        deputies.record(deputy, "RESTORED", today.toString(), Map.of("document", "决定")).expect(201);
        assertThat(must(event)).isEmpty();
        assertThat(ids(event, "receptions")).containsExactly(planned);
    }

    private long imported(String sheet) throws Exception {
        return SheetJob.tried(office, "receptions", sheet).path("rejected").asLong();
    }

    private String pair(String deputy) {
        return office.post("/links", Map.of("kind", "CITIZEN", "from", deputy, "citizen", Map.of("name", "群众甲", "place", "双清区", "consentedOn",
                "2025-01-01"), "confirmed", true, "on", "2025-01-02")).expect(201).json().path("id").asText();
    }

    private void lead(String group, String deputy) {
        Answer now = office.get(group).expect(200);
        office.put(group, now.etag(), Map.of("name", now.json().path("name").asText(), "leader", deputy)).expect(200);
    }

    private String seat(String body, String deputy) {
        for (JsonNode seat : office.get(body).expect(200).json().path("seats")) {
            if (seat.path("deputy").asText().equals(deputy) && seat.path("until").isMissingNode()) {
                return seat.path("id").asText();
            }
        }
        throw new AssertionError("no seat in " + body);
    }

    private String opinion(String reception, String deputy, String title) {
        return office.post("/opinions", Map.of("reception", reception, "deputy", deputy, "category", "01", "title", title, "text", title,
                "route", "TRANSFERRED")).expect(201).json().path("id").asText();
    }

    private String planned(String station, LocalDate on, String start, String... expected) {
        return office.post("/receptions", Map.of("date", on.toString(), "start", start, "end", start.substring(0, 2) + ":45", "station", station,
                "kind", "DEPUTY_DAY", "deputies", expected)).expect(201).json().path("id").asText();
    }

    private String plannedBetween(String station, LocalDate on, String... expected) {
        return planned(station, on, "05:00", expected);
    }

    private Answer open(String station, LocalDate on, String deputy) {
        return office.post("/receptions", Map.of("date", on.toString(), "start", "04:00", "end", "04:30", "station", station, "kind",
                "DEPUTY_DAY", "deputies", List.of(deputy)));
    }

    private Answer restaff(String reception, String from, String to) {
        return office.transit("/receptions/" + reception, "RESTAFF", to == null ? Map.of("from", from) : Map.of("from", from, "to", to));
    }

    private Answer follow(List<String> opinions, String deputy) {
        return office.post("/opinions/follow", Map.of("opinions", opinions, "deputy", deputy));
    }

    private Map<String, Long> open(String event) {
        Map<String, Long> open = new LinkedHashMap<>();
        Desk.rows(office.get(event + "/duties").expect(200)).forEach(kind -> open.put(kind.path("kind").asText(), kind.path("open").asLong()));
        return open;
    }

    private List<String> must(String event) {
        return Desk.rows(office.get(event + "/duties").expect(200)).stream().filter(kind -> kind.path("must").asBoolean())
                .map(kind -> kind.path("kind").asText()).toList();
    }

    private List<String> ids(String event, String kind) {
        return Desk.rows(office.get(event + "/duties").expect(200)).stream().filter(one -> one.path("kind").asText().equals(kind))
                .flatMap(one -> one.path("duties").findValuesAsText("id").stream()).toList();
    }

    private static List<String> steps(String opinion) {
        return found("select action from reception_opinion_step where opinion_id = ? and action = 'FOLLOW'", opinion);
    }

    /** Whatever in the database still gives work to the mandate. */
    private static List<String> pointers(String mandate) throws SQLException {
        return List.of(
                "select concat('seat at ', r.id) from reception_attendance a join reception_reception r on r.id = a.reception_id"
                        + " where a.mandate_id = ? and a.attendance = 'EXPECTED' and r.held_on >= current_date and r.status in ('PLANNED', 'ANNOUNCED')",
                "select concat('opinion ', id) from reception_opinion where followed_by = ? and status <> 'CLOSED'",
                "select concat('pair ', id) from registry_link where ? in (from_mandate_id, to_mandate_id) and until is null",
                "select concat('seat ', id) from registry_seat where mandate_id = ? and until is null",
                "select concat('leads ', id) from registry_group where ? in (leader_id, liaison_head_id)",
                "select concat('placed in ', place_id) from registry_placement where mandate_id = ? and until is null",
                "select concat('stands in ', id) from registry_mandate where id = ? and (area_group_id is not null"
                        + " or professional_group_id is not null or station_id is not null)",
                "select concat('account ', a.id) from registry_account a join registry_mandate m on m.person_id = a.person_id"
                        + " where m.id = ? and not a.disabled").stream().flatMap(sql -> found(sql, mandate).stream()).toList();
    }

    private static List<String> found(String sql, String key) {
        try (var connection = TestServer.database().connect(); var query = connection.prepareStatement(sql)) {
            query.setString(1, key);
            List<String> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
