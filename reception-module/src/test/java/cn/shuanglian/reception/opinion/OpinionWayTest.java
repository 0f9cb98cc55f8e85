package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionAction.CLOSE;
import static cn.shuanglian.reception.opinion.OpinionAction.FEED_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.REHANDLE;
import static cn.shuanglian.reception.opinion.OpinionAction.REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.SEND_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.SUBMIT_REPLY;
import static cn.shuanglian.reception.opinion.OpinionStatus.ACCEPTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.CLOSED;
import static cn.shuanglian.reception.opinion.OpinionStatus.FED_BACK;
import static cn.shuanglian.reception.opinion.OpinionStatus.HANDED_ON;
import static cn.shuanglian.reception.opinion.OpinionStatus.RECORDED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.caller.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionWayTest {

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("every action leads where the way says; what is not named leads nowhere")
    @CsvSource(delimiter = '|', textBlock = """
            RECORDED        | HAND_ON>HANDED_ON TRANSFER>AT_GOVERNMENT INTO_SUGGESTION>IN_SUGGESTION REPORT_UP>REPORTED_UP DECLINE>REPLIED
            AT_GOVERNMENT   | HAND_ON>HANDED_ON INTO_SUGGESTION>IN_SUGGESTION SEND_BACK>RECORDED URGE>AT_GOVERNMENT DECLINE>REPLIED
            HANDED_ON       | HAND_ON>HANDED_ON INTO_SUGGESTION>IN_SUGGESTION ACCEPT>ACCEPTED SEND_BACK>RETURN_ASKED CO_REPLY>HANDED_ON URGE>HANDED_ON DECLINE>REPLIED
            RETURN_ASKED    | AGREE_RETURN>RECORDED REFUSE_RETURN>ACCEPTED
            ACCEPTED        | HAND_ON>HANDED_ON INTO_SUGGESTION>IN_SUGGESTION SEND_BACK>RETURN_ASKED PROGRESS>ACCEPTED CO_REPLY>ACCEPTED ASK_EXTENSION>EXTENSION_ASKED PAUSE>PAUSED URGE>ACCEPTED REPLY>REPLIED SUBMIT_REPLY>REPLY_SUBMITTED
            EXTENSION_ASKED | CO_REPLY>EXTENSION_ASKED GRANT_EXTENSION>ACCEPTED REFUSE_EXTENSION>ACCEPTED REPLY>REPLIED SUBMIT_REPLY>REPLY_SUBMITTED
            PAUSED          | PROGRESS>PAUSED CO_REPLY>PAUSED RESUME>ACCEPTED
            REPLY_SUBMITTED | APPROVE_REPLY>REPLIED RETURN_REPLY>ACCEPTED
            REPLIED         | FEED_BACK>FED_BACK
            FED_BACK        | CLOSE>CLOSED
            COORDINATING    | RECORD_MEETING>REPLIED
            IN_SUGGESTION   | SEND_BACK>RECORDED REPLY>REPLIED
            REPORTED_UP     | HAND_ON>HANDED_ON SEND_BACK>RECORDED REPLY>REPLIED
            CLOSED          |
            """)
    void everyStateAndAction(OpinionStatus status, String steps) {
        Set<String> anybody = Set.of(Role.LIAISON_OFFICE, Role.HANDLING_UNIT, Role.GOVERNMENT_OFFICE, Role.DEPUTY, OpinionWay.CO_UNIT);
        Situation now = at(status).now();
        assertThat(OpinionWay.allowed(now, anybody).stream().map(action -> action + ">" + OpinionWay.next(now, action, anybody).orElseThrow())
                .collect(Collectors.joining(" "))).isEqualTo(steps == null ? "" : steps);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("every role has its actions, state by state")
    @CsvSource(delimiter = '|', textBlock = """
            RECORDED        | STATION_OFFICER   | HAND_ON TRANSFER REPORT_UP DECLINE
            RECORDED        | TOWNSHIP_OFFICE   | HAND_ON TRANSFER REPORT_UP DECLINE
            RECORDED        | LIAISON_OFFICE    | HAND_ON TRANSFER INTO_SUGGESTION REPORT_UP DECLINE
            RECORDED        | GOVERNMENT_OFFICE | HAND_ON DECLINE
            RECORDED        | DEPUTY            | INTO_SUGGESTION
            AT_GOVERNMENT   | TOWNSHIP_OFFICE   | URGE
            AT_GOVERNMENT   | LIAISON_OFFICE    | HAND_ON INTO_SUGGESTION SEND_BACK URGE DECLINE
            AT_GOVERNMENT   | GOVERNMENT_OFFICE | HAND_ON SEND_BACK URGE DECLINE
            AT_GOVERNMENT   | DEPUTY            | INTO_SUGGESTION URGE
            AT_GOVERNMENT   | DIRECTORS         | URGE
            HANDED_ON       | STATION_OFFICER   | DECLINE
            HANDED_ON       | TOWNSHIP_OFFICE   | HAND_ON ACCEPT SEND_BACK CO_REPLY URGE DECLINE
            HANDED_ON       | LIAISON_OFFICE    | HAND_ON INTO_SUGGESTION ACCEPT SEND_BACK CO_REPLY URGE DECLINE
            HANDED_ON       | GOVERNMENT_OFFICE | HAND_ON ACCEPT SEND_BACK CO_REPLY URGE DECLINE
            HANDED_ON       | HANDLING_UNIT     | ACCEPT SEND_BACK
            HANDED_ON       | CO_UNIT           | CO_REPLY
            HANDED_ON       | DEPUTY            | INTO_SUGGESTION URGE
            HANDED_ON       | DIRECTORS         | URGE
            RETURN_ASKED    | TOWNSHIP_OFFICE   | AGREE_RETURN REFUSE_RETURN
            RETURN_ASKED    | LIAISON_OFFICE    | AGREE_RETURN REFUSE_RETURN
            RETURN_ASKED    | GOVERNMENT_OFFICE | AGREE_RETURN REFUSE_RETURN
            ACCEPTED        | TOWNSHIP_OFFICE   | HAND_ON SEND_BACK PROGRESS CO_REPLY ASK_EXTENSION PAUSE URGE REPLY
            ACCEPTED        | LIAISON_OFFICE    | HAND_ON INTO_SUGGESTION SEND_BACK PROGRESS CO_REPLY ASK_EXTENSION PAUSE URGE REPLY
            ACCEPTED        | GOVERNMENT_OFFICE | HAND_ON SEND_BACK PROGRESS CO_REPLY ASK_EXTENSION PAUSE URGE REPLY
            ACCEPTED        | HANDLING_UNIT     | SEND_BACK PROGRESS ASK_EXTENSION SUBMIT_REPLY
            ACCEPTED        | CO_UNIT           | CO_REPLY
            ACCEPTED        | DEPUTY            | INTO_SUGGESTION URGE
            ACCEPTED        | DIRECTORS         | URGE
            EXTENSION_ASKED | TOWNSHIP_OFFICE   | CO_REPLY REPLY
            EXTENSION_ASKED | LIAISON_OFFICE    | CO_REPLY GRANT_EXTENSION REFUSE_EXTENSION REPLY
            EXTENSION_ASKED | GOVERNMENT_OFFICE | CO_REPLY REPLY
            EXTENSION_ASKED | HANDLING_UNIT     | SUBMIT_REPLY
            EXTENSION_ASKED | CO_UNIT           | CO_REPLY
            EXTENSION_ASKED | DIRECTORS         | GRANT_EXTENSION REFUSE_EXTENSION
            PAUSED          | TOWNSHIP_OFFICE   | PROGRESS CO_REPLY RESUME
            PAUSED          | LIAISON_OFFICE    | PROGRESS CO_REPLY RESUME
            PAUSED          | GOVERNMENT_OFFICE | PROGRESS CO_REPLY RESUME
            PAUSED          | HANDLING_UNIT     | PROGRESS
            PAUSED          | CO_UNIT           | CO_REPLY
            REPLY_SUBMITTED | TOWNSHIP_OFFICE   | APPROVE_REPLY RETURN_REPLY
            REPLY_SUBMITTED | LIAISON_OFFICE    | APPROVE_REPLY RETURN_REPLY
            REPLY_SUBMITTED | GOVERNMENT_OFFICE | APPROVE_REPLY RETURN_REPLY
            REPLIED         | STATION_OFFICER   | FEED_BACK
            REPLIED         | TOWNSHIP_OFFICE   | FEED_BACK
            REPLIED         | LIAISON_OFFICE    | FEED_BACK
            FED_BACK        | STATION_OFFICER   | CLOSE
            FED_BACK        | TOWNSHIP_OFFICE   | CLOSE
            FED_BACK        | LIAISON_OFFICE    | CLOSE
            COORDINATING    | TOWNSHIP_OFFICE   | RECORD_MEETING
            COORDINATING    | LIAISON_OFFICE    | RECORD_MEETING
            IN_SUGGESTION   | LIAISON_OFFICE    | SEND_BACK REPLY
            REPORTED_UP     | TOWNSHIP_OFFICE   | SEND_BACK REPLY
            REPORTED_UP     | LIAISON_OFFICE    | HAND_ON SEND_BACK REPLY
            """)
    void everyRoleInEveryState(OpinionStatus status, String role, String actions) {
        assertThat(words(OpinionWay.allowed(at(status).now(), Set.of(role)))).isEqualTo(actions);
    }

    /** The lines above are all there are: whoever is not named in them has nothing to do. */
    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void readersOnlyRead(OpinionStatus status) {
        for (String role : List.of(Role.GROUP_LEADER, Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(OpinionWay.allowed(at(status).now(), Set.of(role))).as(role).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void theHostHasNothingToDoWhileOthersHandle(OpinionStatus status) {
        Set<OpinionStatus> own = Set.of(RECORDED, HANDED_ON, OpinionStatus.REPLIED, FED_BACK);
        assertThat(OpinionWay.allowed(at(status).now(), Set.of(Role.STATION_OFFICER)).isEmpty()).isEqualTo(!own.contains(status));
    }

    @Test
    void anOpinionLeftOpenOnTheSpotMayBeAnsweredByItsHostLater() {
        Situation open = at(RECORDED).route(OpinionRoute.ON_THE_SPOT).now();
        assertThat(OpinionWay.allowed(open, Set.of(Role.STATION_OFFICER))).contains(REPLY);
        assertThat(OpinionWay.allowed(open, Set.of(Role.HANDLING_UNIT))).isEmpty();
    }

    @Test
    void aUnitAsksToSendBackOnceAndInTimeOnly() {
        assertThat(lead(at(HANDED_ON))).contains(SEND_BACK);
        assertThat(lead(at(HANDED_ON).returnedOnce())).doesNotContain(SEND_BACK);
        assertThat(lead(at(HANDED_ON).tooLateToReturn())).doesNotContain(SEND_BACK);
    }

    @Test
    void whereAnAreaDoesNotReviewAUnitAnswersItself() {
        assertThat(lead(at(ACCEPTED).notReviewed())).contains(REPLY).doesNotContain(SUBMIT_REPLY);
        assertThat(lead(at(ACCEPTED))).contains(SUBMIT_REPLY).doesNotContain(REPLY);
    }

    @Test
    void whatTheGovernmentAssignedGoesBackToTheGovernment() {
        assertThat(OpinionWay.next(at(OpinionStatus.RETURN_ASKED).throughGovernment().now(), OpinionAction.AGREE_RETURN, Set.of(Role.GOVERNMENT_OFFICE)))
                .contains(OpinionStatus.AT_GOVERNMENT);
    }

    @Test
    void aDissatisfiedSpeakerIsHeardTwiceBeforeTheEnd() {
        assertThat(host(at(FED_BACK).dissatisfied())).containsExactly(REHANDLE);
        assertThat(host(at(FED_BACK).dissatisfied().rehandled())).containsExactly(OpinionAction.COORDINATE);
        assertThat(host(at(FED_BACK).dissatisfied().rehandled().coordinated())).containsExactly(CLOSE);
    }

    @Test
    void whatWasNotAcceptedEndsHoweverTheSpeakerLikesIt() {
        assertThat(host(at(FED_BACK).dissatisfied().result(OpinionResult.NOT_ACCEPTED))).containsExactly(CLOSE);
    }

    @Test
    void whoWasNotReachedIsLookedForAgain() {
        assertThat(host(at(FED_BACK).satisfaction(Satisfaction.NOT_REACHED))).containsExactly(FEED_BACK, CLOSE);
        assertThat(host(at(FED_BACK).satisfaction(Satisfaction.SATISFIED))).containsExactly(CLOSE);
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void aMergedOpinionIsOnlyFedBackAndClosed(OpinionStatus status) {
        Set<String> all = Set.of(Role.LIAISON_OFFICE, Role.HANDLING_UNIT, Role.GOVERNMENT_OFFICE, Role.DEPUTY, Role.DIRECTORS, OpinionWay.CO_UNIT);
        List<OpinionAction> open = OpinionWay.allowed(at(status).merged().dissatisfied().now(), all);
        assertThat(open).isEqualTo(status == OpinionStatus.REPLIED ? List.of(FEED_BACK) : status == FED_BACK ? List.of(CLOSE) : List.of());
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void nothingIsClosedWithoutFeedback(OpinionStatus status) {
        boolean closes = OpinionWay.next(at(status).now(), CLOSE, Set.of(Role.LIAISON_OFFICE)).isPresent();
        assertThat(closes).isEqualTo(status == FED_BACK);
    }

    @Test
    void everyStateButTheLastHasAWayOutAndEveryStateIsReached() {
        for (OpinionStatus status : OpinionStatus.values()) {
            assertThat(OpinionWay.table().stream().anyMatch(cell -> cell.from() == status && cell.to() != status)).as(status.name())
                    .isEqualTo(status != CLOSED);
            assertThat(status == RECORDED || OpinionWay.table().stream().anyMatch(cell -> cell.to() == status && cell.from() != status))
                    .as(status.name()).isTrue();
        }
    }

    private static List<OpinionAction> lead(Now now) {
        return OpinionWay.allowed(now.now(), Set.of(Role.HANDLING_UNIT));
    }

    private static List<OpinionAction> host(Now now) {
        return OpinionWay.allowed(now.now(), Set.of(Role.LIAISON_OFFICE));
    }

    private static String words(List<OpinionAction> actions) {
        return actions.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Now at(OpinionStatus status) {
        return new Now(new Situation(status, OpinionRoute.TRANSFERRED, OpinionResult.SOLVED, null, false, false, true, false, true, false, false));
    }

    /** A situation, changed word by word. */
    private record Now(Situation now) {
        Now route(OpinionRoute route) {
            return new Now(new Situation(now.status(), route, now.result(), now.satisfaction(), now.merged(), now.returnedOnce(), now.returnInTime(),
                    now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated()));
        }

        Now result(OpinionResult result) {
            return new Now(new Situation(now.status(), now.route(), result, now.satisfaction(), now.merged(), now.returnedOnce(), now.returnInTime(),
                    now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated()));
        }

        Now satisfaction(Satisfaction satisfaction) {
            return new Now(new Situation(now.status(), now.route(), now.result(), satisfaction, now.merged(), now.returnedOnce(), now.returnInTime(),
                    now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated()));
        }

        Now dissatisfied() {
            return satisfaction(Satisfaction.DISSATISFIED);
        }

        Now merged() {
            return flags(true, now.returnedOnce(), now.returnInTime(), now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated());
        }

        Now returnedOnce() {
            return flags(now.merged(), true, now.returnInTime(), now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated());
        }

        Now tooLateToReturn() {
            return flags(now.merged(), now.returnedOnce(), false, now.throughGovernment(), now.reviewed(), now.rehandled(), now.coordinated());
        }

        Now throughGovernment() {
            return flags(now.merged(), now.returnedOnce(), now.returnInTime(), true, now.reviewed(), now.rehandled(), now.coordinated());
        }

        Now notReviewed() {
            return flags(now.merged(), now.returnedOnce(), now.returnInTime(), now.throughGovernment(), false, now.rehandled(), now.coordinated());
        }

        Now rehandled() {
            return flags(now.merged(), now.returnedOnce(), now.returnInTime(), now.throughGovernment(), now.reviewed(), true, now.coordinated());
        }

        Now coordinated() {
            return flags(now.merged(), now.returnedOnce(), now.returnInTime(), now.throughGovernment(), now.reviewed(), now.rehandled(), true);
        }

        private Now flags(boolean merged, boolean returned, boolean inTime, boolean government, boolean reviewed, boolean rehandled, boolean coordinated) {
            return new Now(new Situation(now.status(), now.route(), now.result(), now.satisfaction(), merged, returned, inTime, government, reviewed,
                    rehandled, coordinated));
        }
    }
}
