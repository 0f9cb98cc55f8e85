package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.server.TestServer;
import cn.shuanglian.web.letter.Written;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class LettersIT {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String NAME = "周金丝雀";
    private static final String PHONE = "13907322741";

    private final ApiClient office = ApiClient.forArea("430300");
    private final Desk desk = Desk.in(office, "430300");

    @Test
    void nobodyLearnsFromALetterWhoSpoke() throws Exception {
        List<String> opinions = List.of(answered("夜间施工扰民", false), answered("夜间施工又扰民", true));
        Set<String> took = new TreeSet<>();
        for (Credentials person : Credentials.all()) {
            if (person.kind().equals("user")) {
                Session session = Session.of(person);
                for (String path : List.of(opinions.get(0) + "?kind=HAND_ON", opinions.get(0), opinions.get(1) + "?kind=HAND_ON", opinions.get(1))) {
                    byte[] letter = session.bytesOrNothing("/letters" + path);
                    if (letter != null) {
                        took.addAll(person.roles());
                        assertThat(Written.of(letter).everything()).as(person.login() + " " + path).doesNotContain("金丝雀", PHONE, "****", "周*");
                    }
                }
            }
        }
        assertThat(took).contains("LIAISON_OFFICE", "HANDLING_UNIT", "DIRECTORS", "GOVERNMENT_OFFICE", "AUDITOR")
                .doesNotContain("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN");
    }

    @Test
    void theOfficeThatGivesAReasonGetsTheNameAndTheJournalSaysSo() throws Exception {
        String opinion = answered("路灯不亮要函告", true);

        Written named = Written.of(office.file(opinion + "/letter?reason=letter", DOCX));

        assertThat(named.text()).contains("尊敬的" + NAME + "：", "已经修好。");
        assertThat(named.everything()).doesNotContain(PHONE);
        assertThat(journal(opinion)).contains("OPINION_SPEAKER_REVEALED", "LETTER_TAKEN");
    }

    @Test
    void whoMayNotAskForTheNameIsRefusedIt() throws Exception {
        String opinion = answered("积水问题要函告", false);
        ApiClient unit = office.actingFor(Credentials.user("HANDLING_UNIT").login());

        unit.get(opinion + "/letter?reason=x").expectProblem(403, "denied");
        assertThat(journal(opinion)).doesNotContain("OPINION_SPEAKER_REVEALED");
        assertThat(Written.of(unit.file(opinion + "/letter", DOCX)).text()).contains("尊敬的反映人：");
    }

    @Test
    void aLetterComesOnlyOnceThereIsSomethingToSay() {
        String opinion = desk.recorded("还没有交办");

        office.get(opinion + "/letter").expectProblem(404, "notFound");
        office.get(opinion + "/letter?kind=HAND_ON").expectProblem(404, "notFound");
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", waterBureau())).expect(200);
        assertThat(Written.of(office.file(opinion + "/letter?kind=HAND_ON", DOCX)).text()).contains("还没有交办。", "湘潭市水务局", "交办单位：湘潭市人大常委会联工委");
        office.get(opinion + "/letter?kind=REPLY").expectProblem(404, "notFound");
    }

    @Test
    void whatNoLetterIsCalledIsRefused() throws Exception {
        String opinion = answered("查无此函", false);

        office.get(opinion + "/letter?kind=FORM").expectProblem(400, "parameter.oneOf");
        office.get(opinion + "/letter?knid=REPLY").expectProblem(400, "parameter.unknown");
        office.get(opinion + "/letter?reason=" + "x".repeat(201)).expectProblem(400, "parameter.text");
        office.get("/opinions/1/letter").expectProblem(404, "notFound");
        ApiClient.forArea("430000").actingFor(Credentials.user("LIAISON_OFFICE", "430200").login()).get(opinion + "/letter").expectProblem(404, "notFound");
        Session session = Session.of(Credentials.user("LIAISON_OFFICE", "430300"));
        for (String path : List.of("/letters", "/letters/", "/letters/opinions/", "/letters/opinions/x", "/letters" + opinion + "?kind=x", "/letters" + opinion + "?kind=FORM",
                "/letters/suggestions/1", "/letters/suggestions/1?unit=x")) {
            assertThat(session.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** The path of an opinion of somebody with a name and a phone, handed on to the water bureau of Xiangtan and answered. */
    private String answered(String title, boolean confidential) {
        Map<String, Object> body = desk.opinion(title);
        body.put("speaker", Map.of("kind", "RESIDENT", "name", NAME, "phone", PHONE, "confidential", confidential));
        String opinion = "/opinions/" + office.post("/opinions", body).expect(201).json().path("id").asText();
        office.transit(opinion, "HAND_ON", Map.of("leadUnit", waterBureau())).expect(200);
        office.transit(opinion, "ACCEPT", Map.of()).expect(200);
        office.transit(opinion, "REPLY", Map.of("result", "SOLVED", "reply", "已经修好。")).expect(200);
        return opinion;
    }

    private String waterBureau() {
        return Desk.rows(office.get("/units?limit=500")).stream().filter(row -> row.path("name").asText().equals("湘潭市水务局")).findFirst().orElseThrow()
                .path("id").asText();
    }

    private static List<String> journal(String opinion) throws SQLException {
        try (var connection = TestServer.database().connect();
             var query = connection.prepareStatement("select action from registry_journal where object = 'opinion' and object_id = ?")) {
            query.setString(1, opinion.substring(opinion.lastIndexOf('/') + 1));
            List<String> actions = new ArrayList<>();
            for (var found = query.executeQuery(); found.next(); ) {
                actions.add(found.getString(1));
            }
            return actions;
        }
    }
}
