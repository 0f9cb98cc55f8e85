package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.measure.Statements;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** On the sample: 171 suggestions drawn from opinions (S16). */
@ArquillianTest
@RunAsClient
class LineageIT {
    private final ApiClient office = ApiClient.forArea("430300");

    @Test
    void eachEndIsOneClickFromTheOther() throws Exception {
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        JsonNode suggestion = drawn(2);
        String lineage = session.get("/reception/lineage.xhtml?suggestion=" + id(suggestion)).body();

        for (JsonNode source : suggestion.path("sourceOpinions")) {
            String opinion = source.asText();
            assertThat(session.get("/reception/opinion.xhtml?id=" + opinion).body()).contains("/reception/suggestion.xhtml?id=" + id(suggestion),
                    "/reception/lineage.xhtml?opinion=" + opinion);
            assertThat(session.get("/reception/suggestion.xhtml?id=" + id(suggestion)).body()).contains("/reception/opinion.xhtml?id=" + opinion,
                    "/reception/lineage.xhtml?suggestion=" + id(suggestion));
            assertThat(session.get("/reception/lineage.xhtml?opinion=" + opinion).body()).contains("/reception/suggestion.xhtml?id=" + id(suggestion),
                    "/reception/opinion.xhtml?id=" + opinion, suggestion.path("title").asText());
            assertThat(lineage).contains("/reception/opinion.xhtml?id=" + opinion);
        }
    }

    @Test
    void whoDoesNotSeeAnOpinionLearnsItsNumberAndNothingElse() throws Exception {
        Session unit = Session.of(Credentials.user("HANDLING_UNIT"));
        ApiClient acting = office.actingFor(Credentials.user("HANDLING_UNIT").login());
        List<String> own = Walk.through(acting, "/opinions?limit=500").column("id");
        JsonNode suggestion = Walk.through(office, "/suggestions?fromReceptions=true&limit=500").rows().stream()
                .filter(row -> StreamSupport.stream(row.path("sourceOpinions").spliterator(), false).noneMatch(source -> own.contains(source.asText())))
                .findFirst().orElseThrow();
        JsonNode opinion = office.get("/opinions/" + suggestion.path("sourceOpinions").path(0).asText()).expect(200).json();

        String page = unit.get("/reception/lineage.xhtml?suggestion=" + id(suggestion)).body();

        assertThat(page).contains(opinion.path("number").asText()).doesNotContain(opinion.path("title").asText(), "/reception/opinion.xhtml?id=" + id(opinion));
        assertThat(unit.get("/reception/lineage.xhtml?opinion=" + id(opinion)).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatNamesNothingOneSeesIsNotThere() throws Exception {
        Session foreign = Session.of(Credentials.user("LIAISON_OFFICE", "430200"));
        JsonNode suggestion = drawn(1);
        String opinion = suggestion.path("sourceOpinions").path(0).asText();

        for (String address : List.of("", "?opinion=1", "?opinion=x", "?suggestion=1", "?suggestion=%27", "?opinion=" + opinion, "?suggestion=" + id(suggestion),
                "?opinion=" + opinion + "&suggestion=" + id(suggestion))) {
            assertThat(foreign.get("/reception/lineage.xhtml" + address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void howManyQueriesItTakesDoesNotDependOnHowMuchItIs() throws Exception {
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        int few = queries(session, drawn(1));
        int many = queries(session, drawn(2));

        // A unit's name is not looked up where no unit led.
        assertThat(many).isBetween(few - 1, few + 1).isLessThanOrEqualTo(21);
    }

    private static int queries(Session session, JsonNode suggestion) throws Exception {
        String path = "/reception/lineage.xhtml?suggestion=" + id(suggestion);
        assertThat(session.get(path).statusCode()).isEqualTo(200);
        Statements asked = Statements.during(() -> session.get(path));
        assertThat(asked.writes()).isZero();
        return asked.selectsOfPage().size();
    }

    /** A suggestion drawn from so many opinions. */
    private JsonNode drawn(int opinions) {
        return Walk.through(office, "/suggestions?fromReceptions=true&limit=500").rows().stream()
                .filter(row -> row.path("sourceOpinions").size() == opinions && !row.path("leadUnit").isNull()).findFirst().orElseThrow();
    }

    private static String id(JsonNode row) {
        return row.path("id").asText();
    }
}
