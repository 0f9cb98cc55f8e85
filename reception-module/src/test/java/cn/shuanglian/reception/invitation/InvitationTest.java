package cn.shuanglian.reception.invitation;

import static cn.shuanglian.reception.invitation.InvitationAction.ACCEPT_SWAP;
import static cn.shuanglian.reception.invitation.InvitationAction.CONFIRM;
import static cn.shuanglian.reception.invitation.InvitationAction.DECLINE;
import static cn.shuanglian.reception.invitation.InvitationAction.PROPOSE_SWAP;
import static cn.shuanglian.reception.invitation.InvitationAction.REFUSE_SWAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 11, 8, 59);
    private static final LocalDateTime START = NOW.plusMinutes(1);

    private final Invitation invitation = new Invitation(1, 2, "431300", 0);

    @Test
    void theOwnerAnswersAndNobodyElse() {
        assertThat(invitation.actions(START, NOW, true, false)).containsExactly(CONFIRM, DECLINE, PROPOSE_SWAP);
        assertThat(invitation.actions(START, NOW, false, false)).isEmpty();
    }

    @Test
    void afterTheDayNothingIsAnswered() {
        assertThat(invitation.actions(NOW.minusDays(1), NOW, true, true)).isEmpty();
    }

    @Test
    void onceItHasBegunNothingIsAnswered() {
        assertThat(invitation.actions(START, START, true, true)).isEmpty();
    }

    @Test
    void whoeverIsAskedForASwapAnswersThatAndTheOwnerMayStillComeHimself() {
        invitation.propose(3, null, "开会", 1);

        assertThat(invitation.actions(START, NOW, false, true)).containsExactly(ACCEPT_SWAP, REFUSE_SWAP);
        assertThat(invitation.actions(START, NOW, true, false)).containsExactly(CONFIRM, DECLINE);
        invitation.confirm(2);
        assertThat(invitation.swapMandateId()).isNull();
        assertThat(invitation.actions(START, NOW, false, true)).isEmpty();
    }

    @Test
    void nobodyIsAskedAnyMoreOnceASwapCameToNothing() {
        invitation.propose(3, 4L, null, 1);
        assertThat(invitation.asked()).isEqualTo(3);
        invitation.reopen(2);

        assertThat(invitation.asked()).isNull();
        assertThat(invitation.swapReceptionId()).isNull();
        assertThat(invitation.actions(START, NOW, true, true)).containsExactly(CONFIRM, DECLINE, PROPOSE_SWAP);
    }

    @Test
    void aPlaceGivenInExchangeIsOfferedToNobodyAnyMore() {
        invitation.propose(3, null, "开会", 1);
        invitation.givenAway(2);

        assertThat(invitation.asked()).isNull();
        assertThat(invitation.swapMandateId()).isNull();
        assertThat(invitation.state()).isEqualTo(InvitationState.SWAPPED);
    }

    @Test
    void whatWasGivenUpOrSwappedIsNobodysToAnswer() {
        invitation.propose(3, 4L, null, 1);
        invitation.swapped(2);
        assertThat(invitation.actions(START, NOW, true, true)).isEmpty();
        assertThat(invitation.swapReceptionId()).isEqualTo(4);

        invitation.send(3);
        invitation.decline("出差", 4);
        assertThat(invitation.actions(START, NOW, true, true)).isEmpty();
    }
}
