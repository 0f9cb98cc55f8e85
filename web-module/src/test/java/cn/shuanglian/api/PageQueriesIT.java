package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Holds for each list page how often it asks the database, choices of its filters and the header included. */
@ArquillianTest
@RunAsClient
class PageQueriesIT {
    private static final int FILE = 40;
    /** The unread notices in the header of every page. */
    private static final int HEADER = 1;
    private static final Map<String, Integer> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/registry/deputies.xhtml?", 13);
        // A paper has no header.
        PAGES.put("/registry/roster.xhtml?level=CITY&", 6 - HEADER);
        PAGES.put("/registry/stations.xhtml?", 7);
        PAGES.put("/registry/stations.xhtml?idle=true&on=2019-06-30&", 10);
        PAGES.put("/registry/stationMap.xhtml?on=2019-06-30&", 7);
        PAGES.put("/registry/groups.xhtml?", 5);
        PAGES.put("/registry/units.xhtml?", 5);
        PAGES.put("/registry/documents.xhtml?", 5);
        PAGES.put("/registry/bodies.xhtml?", 5);
        PAGES.put("/registry/placement.xhtml?", 23);
        PAGES.put("/registry/links.xhtml?", 4);
        PAGES.put("/registry/inbox.xhtml?", 2);
        PAGES.put("/reception/categories.xhtml?", 2);
        PAGES.put("/reception/intake.xhtml?", 4);
        PAGES.put("/reception/work.xhtml?", 20);
        PAGES.put("/reception/receptions.xhtml?from=2018-01-01&to=2018-12-31&", 9);
        PAGES.put("/reception/calendar.xhtml?view=LIST&month=2018-03&", 10);
        PAGES.put("/reception/calendar.xhtml?view=YEAR&year=2018&", 7);
        PAGES.put("/registry/workdays.xhtml?year=2026&", 6);
        PAGES.put("/evaluation/cadres.xhtml?year=2018&", 16);
        PAGES.put("/reception/opinions.xhtml?from=2018-01-01&to=2018-12-31&", 11);
        PAGES.put("/reception/search.xhtml?q=%E5%99%AA%E5%A3%B0&", 9);
        PAGES.put("/reception/deadlines.xhtml?from=2018-01-01&to=2018-12-31&", 10);
        PAGES.put("/reception/unitBoard.xhtml?from=2018-01-01&to=2018-12-31&", 5);
        PAGES.put("/reception/commitments.xhtml?by=YEAR&", 6);
        PAGES.put("/reception/replyClasses.xhtml?", 6);
        PAGES.put("/reception/replyTemplates.xhtml?", 2);
        PAGES.put("/reception/sweeps.xhtml?", 4);
        PAGES.put("/reception/sweepPlaces.xhtml?", 3);
        PAGES.put("/reception/handOver.xhtml?", 1);
        PAGES.put("/evaluation/assessments.xhtml?year=2018&", 10);
        PAGES.put("/evaluation/suggestionStatistics.xhtml?", 6);
        PAGES.put("/evaluation/statistics.xhtml?from=2018-01-01&to=2018-12-31&by=CATEGORY&", 5);
    }

    /** Only one of the two cities has suggestions among the sample, so a short list stands against the long one. */
    @Test
    void howManyQueriesSuggestionsTakeDoesNotDependOnHowManyThereAre() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        for (String narrowed : new String[] {"", "&fromReceptions=true"}) {
            String path = "/reception/suggestions.xhtml?area=430300" + narrowed;
            assertThat(office.get(path).body()).as(path).contains("id=\"suggestions\"");
            Statements asked = Statements.during(() -> office.get(path));
            assertThat(asked.selectsOfPage()).as(path).hasSize(10 + HEADER);
        }
    }

    @Test
    void howManyQueriesAListPageTakesDoesNotDependOnItsLength() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        SoftAssertions all = new SoftAssertions();
        for (var page : PAGES.entrySet()) {
            for (String area : new String[] {"430200", "430300"}) {
                String path = page.getKey() + "area=" + area;
                assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
                Statements asked = Statements.during(() -> office.get(path));
                all.assertThat(asked.selectsOfPage()).as(path).hasSize(page.getValue() + HEADER);
            }
        }
        all.assertAll();
    }

    @Test
    void howManyQueriesThePageOfRulesTakesDoesNotDependOnTheirNumber() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        for (String area : new String[] {"430203", "430300"}) {
            String path = "/registry/rules.xhtml?area=" + area;
            office.get(path);
            Statements asked = Statements.during(() -> assertThat(office.get(path).statusCode()).isEqualTo(200));
            assertThat(asked.selectsOfPage()).as(path).hasSize(10 + HEADER);
        }
    }

    /** A city without rules of its own needs neither their stations nor the usual day. */
    @Test
    void howManyQueriesThePagesOfAPlanTakeDependsOnlyOnWhetherThereAreRules() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        Map<String, Integer> pages = Map.of("/reception/plan.xhtml?year=2030&area=", 7, "/reception/planInputs.xhtml?year=2030&area=", 12);
        for (var page : pages.entrySet()) {
            for (String area : new String[] {"430200", "430300"}) {
                String path = page.getKey() + area;
                assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
                Statements asked = Statements.during(() -> office.get(path));
                assertThat(asked.selectsOfPage()).as(path).hasSizeBetween(page.getValue() + HEADER - 2, page.getValue() + HEADER);
                assertThat(asked.writes()).as(path).isZero();
            }
        }
    }

    @Test
    void aDeputysFileTakesNoMoreQueriesForMoreInIt() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        ApiClient province = ApiClient.forArea("430000");
        for (String kind : new String[] {"area=430200&leadingCadre=true", "area=430302&level=COUNTY"}) {
            String id = province.get("/deputies?limit=1&" + kind).expect(200).data().get(0).path("id").asText();
            String path = "/registry/deputy.xhtml?year=2018&id=" + id;
            assertThat(office.get(path).statusCode()).as(path).isEqualTo(200);
            Statements asked = Statements.during(() -> office.get(path));
            // A place of a kind nobody has is not looked up.
            assertThat(asked.selectsOfPage()).as(path).hasSizeBetween(FILE + HEADER - 4, FILE + HEADER);
            assertThat(asked.writes()).as(path).isZero();
        }
    }

    @Test
    void lookingWritesNothing() throws Exception {
        Session office = Session.of(Credentials.user("LIAISON_OFFICE", "430000"));
        for (String page : PAGES.keySet()) {
            office.get(page);
            if (page.startsWith("/registry/roster")) {
                // Whose birthdays somebody looked at stands in the journal.
                continue;
            }
            assertThat(Statements.during(() -> office.get(page)).writes()).as(page).isZero();
        }
    }
}
