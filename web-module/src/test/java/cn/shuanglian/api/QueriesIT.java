package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Holds for each list how often it asks the database, letting the caller in included; a number may sink, but not rise unseen. */
@ArquillianTest
@RunAsClient
class QueriesIT {
    private static final String YEAR = "from=2018-01-01&to=2018-12-31";
    private static final Map<String, Integer> LISTS = new LinkedHashMap<>();
    private static final Map<String, Integer> FIGURES = new LinkedHashMap<>();

    static {
        LISTS.put("/areas?", 3);
        LISTS.put("/units?", 3);
        // The stations' last receptions and what their areas call idle come with them.
        LISTS.put("/stations?", 5);
        LISTS.put("/stations?idle=true&on=2019-06-30", 8);
        LISTS.put("/groups?", 3);
        LISTS.put("/deputies?", 3);
        LISTS.put("/documents?", 3);
        LISTS.put("/turnovers?", 3);
        LISTS.put("/bodies?", 3);
        LISTS.put("/links?", 3);
        LISTS.put("/helps?", 3);
        LISTS.put("/commitments?", 4);
        LISTS.put("/plans?", 3);
        LISTS.put("/webhooks?", 3);
        LISTS.put("/notices?", 3);
        LISTS.put("/deliveries?", 3);
        LISTS.put("/receptions?" + YEAR, 7);
        LISTS.put("/minutes?" + YEAR, 4);
        LISTS.put("/opinions?" + YEAR, 7);
        LISTS.put("/deadlines?due=OPEN", 3);
        LISTS.put("/assessments?year=2018", 7);
        LISTS.put("/suggestions?", 7);
        LISTS.put("/opinions/search?", 8);
        LISTS.put("/changes?", 4);
        LISTS.put("/duty-reports?" + YEAR, 4);
        FIGURES.put("/statistics/placement?", 22);
        FIGURES.put("/statistics/activities?", 5);
        FIGURES.put("/statistics/commitments?", 3);
        FIGURES.put("/statistics/commitments?by=unit", 4);
        FIGURES.put("/statistics/commitments?by=area", 4);
        FIGURES.put("/statistics/commitments?by=year", 3);
        FIGURES.put("/statistics/stations?on=2019-06-30", 6);
        FIGURES.put("/statistics/stations?by=area&on=2019-06-30", 7);
        FIGURES.put("/statistics/suggestions?", 4);
        FIGURES.put("/statistics/suggestions?by=session", 4);
        FIGURES.put("/statistics/suggestions?by=category", 5);
        FIGURES.put("/statistics/units?" + YEAR, 4);
        FIGURES.put("/statistics/opinions?" + YEAR, 3);
        FIGURES.put("/statistics/opinions?by=area&" + YEAR, 4);
        FIGURES.put("/statistics/opinions?by=station&" + YEAR, 4);
        FIGURES.put("/statistics/opinions?by=deputy&" + YEAR, 4);
        FIGURES.put("/statistics/opinions?by=month&" + YEAR, 3);
        FIGURES.put("/statistics/opinions?by=category&" + YEAR, 4);
    }

    private final ApiClient province = ApiClient.forArea("430000");

    @Test
    void howManyQueriesAListTakesDoesNotDependOnItsLength() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (var list : LISTS.entrySet()) {
            for (int limit : new int[] {1, 50, 500}) {
                String path = list.getKey() + "&limit=" + limit;
                Statements asked = asked(path);
                var selects = all.assertThat(asked.selects()).as(() -> path + "\n" + String.join("\n", asked.selectsText()));
                if (limit == 1) {
                    // Names are not looked up for a single row that has none.
                    selects.isLessThanOrEqualTo(list.getValue());
                } else {
                    selects.isEqualTo(list.getValue());
                }
            }
        }
        all.assertAll();
    }

    @Test
    void aTotalTakesOneQueryMore() throws Exception {
        String path = "/opinions?" + YEAR;

        assertThat(asked(path + "&includeTotal=true").selects()).isEqualTo(LISTS.get(path) + 1);
    }

    @Test
    void howManyQueriesFiguresTakeDoesNotDependOnTheNumberOfGroups() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (var figures : FIGURES.entrySet()) {
            for (String area : new String[] {"430302", "430000"}) {
                String path = figures.getKey() + "&area=" + area;
                Statements asked = asked(path);
                all.assertThat(asked.selects()).as(() -> path + "\n" + String.join("\n", asked.selectsText())).isEqualTo(figures.getValue());
            }
        }
        all.assertAll();
    }

    @Test
    void readingWritesNothing() throws Exception {
        for (String list : LISTS.keySet()) {
            assertThat(asked(list).writes()).as(list).isZero();
        }
    }

    /** The first call warms what is read once per start. */
    private Statements asked(String path) throws Exception {
        province.get(path).expect(200);
        return Statements.during(() -> province.get(path).expect(200));
    }
}
