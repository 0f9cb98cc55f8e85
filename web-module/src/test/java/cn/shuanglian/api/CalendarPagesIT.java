package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the pages about calendars show to whom, on the sample of 2018. */
@ArquillianTest
@RunAsClient
class CalendarPagesIT {
    private static final String LIST = "/reception/calendar.xhtml?view=LIST&month=2018-03";
    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void aMonthNamesEveryReceptionOfTheAreaAndTheYearCountsThem() throws Exception {
        Session xiangtan = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        List<String> ids = Walk.through(province, "/receptions?area=430300&from=2018-03-01&to=2018-03-31&limit=500").column("id");
        String list = xiangtan.get(LIST).body();

        assertThat(ids).hasSizeGreaterThan(50).allMatch(id -> list.contains("reception.xhtml?id=" + id + "\""));
        assertThat(list.split("reception\\.xhtml\\?id=")).hasSize(ids.size() + 1);
        assertThat(xiangtan.get("/reception/calendar.xhtml?view=YEAR&year=2018").body())
                .contains("aria-label=\"3月15日，" + ids.size() + " 场\"").contains(">休</span>").contains(">班</span>");
    }

    @Test
    void nothingOfAnotherCityIsShownCountedPrintedOrOffered() throws Exception {
        Session xiangtan = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        var foreign = province.get("/receptions?area=430200&from=2018-01-01&to=2018-12-31&limit=1").expect(200).data().get(0);
        String station = foreign.path("station").asText();
        String deputy = foreign.path("deputies").get(0).path("deputy").asText();

        for (String narrowed : List.of("&area=430200", "&station=" + station, "&deputy=" + deputy)) {
            assertThat(xiangtan.get(LIST + narrowed).body()).as(narrowed).doesNotContain("reception.xhtml?id=").contains("共 0 场");
            assertThat(xiangtan.get("/reception/calendar.xhtml?view=YEAR&year=2018" + narrowed).body()).as(narrowed).doesNotContain("day-count\">6");
        }
        assertThat(xiangtan.get("/reception/doorNotice.xhtml?station=" + station).statusCode()).isEqualTo(404);
        assertThat(xiangtan.get("/reception/feeds.xhtml?station=" + station).body()).doesNotContain("STATION:" + station);
    }

    @Test
    void aGroupsCalendarHasWhatItsMembersDo() throws Exception {
        var group = province.get("/groups?area=430300&limit=1").expect(200).data().get(0);
        List<String> members = Walk.through(province, "/deputies?limit=500&group=" + group.path("id").asText()).column("id");
        List<String> theirs = StreamSupport.stream(Walk.through(province, "/receptions?area=430300&from=2018-03-01&to=2018-03-31&limit=500").rows()
                        .spliterator(), false).filter(row -> deputies(row).anyMatch(members::contains)).map(row -> row.path("id").asText()).toList();
        String list = Session.of(Credentials.user("LIAISON_OFFICE", "430300")).get(LIST + "&group=" + group.path("id").asText()).body();

        assertThat(theirs).isNotEmpty().allMatch(id -> list.contains("reception.xhtml?id=" + id + "\""));
        assertThat(list.split("reception\\.xhtml\\?id=")).hasSize(theirs.size() + 1);
    }

    @Test
    void aStationOfficerPrintsOnlyTheOwnStationsNotice() throws Exception {
        ApiClient officer = province.actingFor(Credentials.user("STATION_OFFICER").login());
        String own = Walk.through(officer, "/receptions?limit=1").rows().get(0).path("station").asText();
        String other = Walk.through(province, "/stations?limit=500&area=430203").column("id").stream().filter(id -> !id.equals(own)).findFirst().orElseThrow();
        Session session = Session.of(Credentials.user("STATION_OFFICER"));

        assertThat(session.get("/reception/doorNotice.xhtml?month=2018-03&station=" + own).statusCode()).isEqualTo(200);
        assertThat(session.get("/reception/doorNotice.xhtml?month=2018-03&station=" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatCannotBeReadIsSaidAndShowsNothing() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String wrong : List.of("month=2018-13", "view=DECADE", "station=x", "view=LIST&day=2018-02-30", "group=1.5", "view=YEAR&year=x")) {
            var page = office.get("/reception/calendar.xhtml?" + wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(200);
            assertThat(page.body()).as(wrong).contains("notice-bad").doesNotContain("id=\"period\"");
        }
        assertThat(office.get("/reception/doorNotice.xhtml").statusCode()).isEqualTo(404);
    }

    private static Stream<String> deputies(JsonNode row) {
        return StreamSupport.stream(row.path("deputies").spliterator(), false)
                .map(seat -> seat.path("deputy").asText());
    }
}
