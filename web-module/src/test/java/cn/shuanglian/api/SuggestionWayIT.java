package cn.shuanglian.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.suggestion.Party;
import cn.shuanglian.reception.suggestion.Standing;
import cn.shuanglian.reception.suggestion.SuggestionAction;
import cn.shuanglian.reception.suggestion.SuggestionStatus;
import cn.shuanglian.reception.suggestion.SuggestionWay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The table of the way over the API: one suggestion is put into every state in turn, and everybody who has to do with it, and some who have not,
 * finds exactly the steps of the table and is refused every other one. {@code SuggestionWayTest} holds the table itself.
 */
@ArquillianTest
@RunAsClient
class SuggestionWayIT {
    private static final Set<SuggestionStatus> PRIVATE = EnumSet.of(SuggestionStatus.DRAFT, SuggestionStatus.SECONDING);
    private static final Set<SuggestionStatus> WITH_UNITS = EnumSet.of(SuggestionStatus.HANDED_OVER, SuggestionStatus.RETURN_ASKED,
            SuggestionStatus.ACCEPTED, SuggestionStatus.EXTENSION_ASKED, SuggestionStatus.REPLIED, SuggestionStatus.REHANDLING,
            SuggestionStatus.COORDINATING, SuggestionStatus.CLOSED);
    /** What holds of the suggestion as it is set up; what concerns units follows from the state. */
    private static final Set<Standing> ALWAYS = EnumSet.of(Standing.ANY, Standing.ALONE, Standing.UNBIASED, Standing.NOT_KEY, Standing.NOT_EXCELLENT);

    private final Map<String, Party> people = new LinkedHashMap<>();
    private ApiClient program;
    private String path;
    private String id;

    @BeforeEach
    void register() throws Exception {
        new SuggestionArea(ApiClient.forArea("430000")).register();
        people.put("ceshi-jia", Party.MOVER);
        people.put("ceshi-yi", Party.SECONDER);
        people.put("ceshi-bing", Party.ASKED_SECONDER);
        people.put("ceshi-ding", null);
        people.put("ceshi-zhuban", Party.UNIT);
        people.put("ceshi-xieban", Party.CO_UNIT);
        people.put("ceshi-lianluo", Party.OFFICE);
        people.put("ceshi-zhuren", Party.DIRECTORS);
        people.put("ceshi-zhengfu", Party.GOVERNMENT);
        program = SuggestionArea.office();
        path = SuggestionArea.drafted("关于供水的建议");
        id = path.substring("/suggestions/".length());
        ApiClient mover = SuggestionArea.as("ceshi-jia");
        mover.transit(path, "INVITE", Map.of("deputies", List.of(SuggestionArea.deputy("保靖建议乙"), SuggestionArea.deputy("保靖建议丙")))).expect(200);
        SuggestionArea.as("ceshi-yi").transit(path, "SECOND", Map.of()).expect(200);
        mover.transit(path, "SUBMIT", Map.of()).expect(200);
        program.transit(path, "REVIEW", Map.of()).expect(200);
        program.transit(path, "NUMBER", Map.of()).expect(200);
        program.transit(path, "HAND_OVER", Map.of("handling", "LEAD", "leadUnit", SuggestionArea.unit(SuggestionArea.WATER), "coUnits",
                List.of(SuggestionArea.unit(SuggestionArea.ROADS)))).expect(200);
        Pairs.sql("update reception_seconding set state = 'ASKED' where suggestion_id = " + id + " and state = 'LAPSED'");
    }

    @AfterEach
    void clear() {
        SuggestionArea.clear();
    }

    @Test
    void everybodyFindsTheStepsOfTheTableAndIsRefusedEveryOther() {
        SoftAssertions all = new SoftAssertions();
        for (SuggestionStatus status : SuggestionStatus.values()) {
            become(status);
            for (var person : people.entrySet()) {
                check(all, status, person.getKey(), person.getValue());
            }
        }
        all.assertAll();
    }

    private void check(SoftAssertions all, SuggestionStatus status, String login, Party party) {
        ApiClient client = program.actingFor(login);
        Answer seen = client.get(path);
        if (!sees(status, party)) {
            all.assertThat(seen.status()).as(status + " " + login).isEqualTo(404);
            return;
        }
        List<String> expected = expected(status, party);
        List<String> found = new ArrayList<>();
        client.transitions(path).expect(200).data().forEach(step -> found.add(step.asText()));
        all.assertThat(found).as(status + " " + login).containsExactlyElementsOf(expected);
        // What is refused changes nothing, so it is all asked at once.
        Arrays.stream(SuggestionAction.values()).filter(action -> !expected.contains(action.name())).parallel()
                .filter(action -> client.transit(path, seen.etag(), action.name(), Map.of()).status() != 409).toList()
                .forEach(action -> all.fail(status + " " + login + " " + action + " is not refused"));
    }

    /** Drafts are private; whoever was asked to second sees it as soon as it is no draft. */
    private static boolean sees(SuggestionStatus status, Party party) {
        if (status == SuggestionStatus.DRAFT) {
            return party == Party.MOVER;
        }
        if (status == SuggestionStatus.SECONDING) {
            return party == Party.MOVER || party == Party.SECONDER || party == Party.ASKED_SECONDER;
        }
        return true;
    }

    private static List<String> expected(SuggestionStatus status, Party party) {
        Set<Standing> standing = EnumSet.copyOf(ALWAYS);
        boolean concerned = party == Party.OFFICE || party == Party.UNIT;
        if (concerned && status == SuggestionStatus.HANDED_OVER) {
            standing.add(Standing.TO_ACCEPT);
            standing.add(Standing.TO_SEND_BACK);
        } else if (concerned && WITH_UNITS.contains(status)) {
            standing.add(Standing.TO_ANSWER);
            standing.add(Standing.NOT_EXTENDED);
        }
        if (party == Party.OFFICE || party == Party.CO_UNIT) {
            standing.add(Standing.TO_ADVISE);
        }
        return Arrays.stream(SuggestionAction.values()).filter(action -> lines(status, action).anyMatch(cell -> party != null && cell.parties().contains(party)
                && standing.contains(cell.standing()))).map(Enum::name).toList();
    }

    private static Stream<SuggestionWay.Cell> lines(SuggestionStatus status, SuggestionAction action) {
        return SuggestionWay.cells().stream().filter(cell -> cell.from() == status && cell.action() == action);
    }

    /** As if it stood there, with what belongs to the state. */
    private void become(SuggestionStatus status) {
        boolean hidden = PRIVATE.contains(status);
        boolean taken = status != SuggestionStatus.HANDED_OVER && status != SuggestionStatus.RETURN_ASKED;
        Pairs.sql("update reception_suggestion set status = '" + status + "', number = " + (hidden ? "null" : "'T01'") + ", order_no = "
                        + (hidden ? "''" : "'T01'") + ", submitted_on = " + (hidden ? "null" : "'2026-01-05'") + ", version = version + 1 where id = " + id,
                "update reception_suggestion_unit set accepted_on = " + (taken ? "'2026-01-06'" : "null") + ", asked_to_return = "
                        + (status == SuggestionStatus.RETURN_ASKED) + " where suggestion_id = " + id + " and part = 'LEAD'");
    }
}
