package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionAction.ACCEPT;
import static cn.shuanglian.reception.opinion.OpinionAction.CLOSE;
import static cn.shuanglian.reception.opinion.OpinionAction.DECLINE;
import static cn.shuanglian.reception.opinion.OpinionAction.FEED_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.HAND_ON;
import static cn.shuanglian.reception.opinion.OpinionAction.REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.SEND_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.caller.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionWayTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("every state and action leads where the way says, and nowhere else")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            status    | HAND_ON   | ACCEPT   | SEND_BACK | REPLY   | FEED_BACK | CLOSE  | DECLINE
            RECORDED  | HANDED_ON | -        | -         | -       | -         | -      | REPLIED
            HANDED_ON | -         | ACCEPTED | RECORDED  | -       | -         | -      | REPLIED
            ACCEPTED  | -         | -        | RECORDED  | REPLIED | -         | -      | -
            REPLIED   | -         | -        | -         | -       | FED_BACK  | -      | -
            FED_BACK  | -         | -        | -         | -       | -         | CLOSED | -
            CLOSED    | -         | -        | -         | -       | -         | -      | -
            """)
    void everyCellOfTheTable(OpinionStatus status, OpinionStatus handOn, OpinionStatus accept, OpinionStatus sendBack, OpinionStatus reply,
                             OpinionStatus feedBack, OpinionStatus close, OpinionStatus decline) {
        List<OpinionStatus> row = Arrays.asList(handOn, accept, sendBack, reply, feedBack, close, decline);
        List<OpinionAction> actions = List.of(HAND_ON, ACCEPT, SEND_BACK, REPLY, FEED_BACK, CLOSE, DECLINE);
        for (OpinionRoute route : OpinionRoute.values()) {
            for (int i = 0; i < actions.size(); i++) {
                OpinionStatus expected = status == OpinionStatus.RECORDED && actions.get(i) == REPLY && route == OpinionRoute.ON_THE_SPOT
                        ? OpinionStatus.REPLIED : row.get(i);
                assertThat(OpinionWay.next(status, route, actions.get(i)).orElse(null)).as(status + " " + route + " " + actions.get(i))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("every role has its actions, state by state")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, emptyValue = "", textBlock = """
            role              | RECORDED        | HANDED_ON                | ACCEPTED        | REPLIED   | FED_BACK | CLOSED
            STATION_OFFICER   | HAND_ON DECLINE | DECLINE                  | ''              | FEED_BACK | CLOSE    | ''
            TOWNSHIP_OFFICE   | HAND_ON DECLINE | ACCEPT SEND_BACK DECLINE | SEND_BACK REPLY | FEED_BACK | CLOSE    | ''
            LIAISON_OFFICE    | HAND_ON DECLINE | ACCEPT SEND_BACK DECLINE | SEND_BACK REPLY | FEED_BACK | CLOSE    | ''
            GOVERNMENT_OFFICE | HAND_ON DECLINE | ACCEPT SEND_BACK DECLINE | SEND_BACK REPLY | ''        | ''       | ''
            HANDLING_UNIT     | ''              | ACCEPT SEND_BACK         | SEND_BACK REPLY | ''        | ''       | ''
            DEPUTY            | ''              | ''                       | ''              | ''        | ''       | ''
            GROUP_LEADER      | ''              | ''                       | ''              | ''        | ''       | ''
            DIRECTORS         | ''              | ''                       | ''              | ''        | ''       | ''
            AUDITOR           | ''              | ''                       | ''              | ''        | ''       | ''
            """)
    void everyRoleInEveryState(String role, String recorded, String handedOn, String accepted, String replied, String fedBack, String closed) {
        List<String> row = List.of(recorded, handedOn, accepted, replied, fedBack, closed);
        for (OpinionStatus status : OpinionStatus.values()) {
            assertThat(words(OpinionWay.allowed(status, OpinionRoute.TRANSFERRED, Set.of(role)))).as(role + " " + status)
                    .isEqualTo(row.get(status.ordinal()));
        }
    }

    @Test
    void anOpinionLeftOpenOnTheSpotMayBeAnsweredByItsHostLater() {
        assertThat(words(OpinionWay.allowed(OpinionStatus.RECORDED, OpinionRoute.ON_THE_SPOT, Set.of(Role.STATION_OFFICER))))
                .isEqualTo("HAND_ON REPLY DECLINE");
        assertThat(OpinionWay.allowed(OpinionStatus.RECORDED, OpinionRoute.ON_THE_SPOT, Set.of(Role.HANDLING_UNIT))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void nothingIsClosedWithoutFeedback(OpinionStatus status) {
        boolean closes = OpinionWay.next(status, OpinionRoute.TRANSFERRED, CLOSE).isPresent();
        assertThat(closes).isEqualTo(status == OpinionStatus.FED_BACK);
    }

    private static String words(List<OpinionAction> actions) {
        return actions.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
