package cn.shuanglian.reception.commitment;

import static cn.shuanglian.reception.commitment.CommitmentAction.ASK_MOVE;
import static cn.shuanglian.reception.commitment.CommitmentAction.FULFIL;
import static cn.shuanglian.reception.commitment.CommitmentAction.GRANT;
import static cn.shuanglian.reception.commitment.CommitmentAction.MOVE;
import static cn.shuanglian.reception.commitment.CommitmentAction.REFUSE;
import static cn.shuanglian.reception.commitment.CommitmentAction.REJECT;
import static cn.shuanglian.reception.commitment.CommitmentAction.TELL;
import static cn.shuanglian.reception.commitment.CommitmentAction.WITHDRAW;
import static cn.shuanglian.reception.commitment.CommitmentSource.OPINION;
import static cn.shuanglian.reception.commitment.CommitmentSource.SUGGESTION;
import static cn.shuanglian.reception.commitment.CommitmentState.FULFILLED;
import static cn.shuanglian.reception.commitment.CommitmentState.KEPT;
import static cn.shuanglian.reception.commitment.CommitmentState.MOVE_ASKED;
import static cn.shuanglian.reception.commitment.CommitmentState.OPEN;
import static cn.shuanglian.reception.commitment.CommitmentState.WITHDRAWN;
import static cn.shuanglian.registry.caller.Role.ALL;
import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitmentWayTest {
    @Test
    void aUnitDoesWhatItPromisedOrAsksForALaterDay() {
        assertThat(allowed(OPEN, HANDLING_UNIT)).containsExactly(FULFIL, ASK_MOVE);
        assertThat(allowed(MOVE_ASKED, HANDLING_UNIT)).containsExactly(FULFIL);
        assertThat(allowed(FULFILLED, HANDLING_UNIT)).isEmpty();
    }

    @Test
    void theOfficeDecidesAndMayDoTheRestItself() {
        assertThat(allowed(OPEN, LIAISON_OFFICE)).containsExactly(FULFIL, MOVE, WITHDRAW);
        assertThat(allowed(MOVE_ASKED, LIAISON_OFFICE)).containsExactly(FULFIL, GRANT, REFUSE, WITHDRAW);
        assertThat(allowed(FULFILLED, LIAISON_OFFICE)).containsExactly(TELL, REJECT);
    }

    @Test
    void directorsDecideAndStationsTell() {
        assertThat(allowed(MOVE_ASKED, DIRECTORS)).containsExactly(GRANT, REFUSE, WITHDRAW);
        assertThat(allowed(FULFILLED, STATION_OFFICER)).containsExactly(TELL);
        assertThat(allowed(OPEN, STATION_OFFICER)).isEmpty();
    }

    @Test
    void whoOnlyReadsTakesNoStepAndWhatIsOverStaysSo() {
        for (CommitmentState state : CommitmentState.values()) {
            assertThat(allowed(state, AUDITOR)).as(state.name()).isEmpty();
            assertThat(allowed(state, DEPUTY)).as(state.name()).isEmpty();
        }
        assertThat(CommitmentWay.allowed(KEPT, OPINION, Set.copyOf(ALL))).isEmpty();
        assertThat(CommitmentWay.allowed(WITHDRAWN, OPINION, Set.copyOf(ALL))).isEmpty();
    }

    @Test
    void whatWasPromisedToADeputyIsKeptByAnsweringTheSuggestionAgain() {
        assertThat(CommitmentWay.allowed(OPEN, SUGGESTION, Set.of(LIAISON_OFFICE))).containsExactly(MOVE, WITHDRAW);
        assertThat(CommitmentWay.allowed(OPEN, SUGGESTION, Set.of(HANDLING_UNIT))).containsExactly(ASK_MOVE);
    }

    private static List<CommitmentAction> allowed(CommitmentState state, String role) {
        return CommitmentWay.allowed(state, OPINION, Set.of(role));
    }
}
