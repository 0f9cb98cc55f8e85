package cn.shuanglian.reception.invitation;

import static cn.shuanglian.reception.invitation.InvitationAction.ACCEPT_SWAP;
import static cn.shuanglian.reception.invitation.InvitationAction.CONFIRM;
import static cn.shuanglian.reception.invitation.InvitationAction.DECLINE;
import static cn.shuanglian.reception.invitation.InvitationAction.PROPOSE_SWAP;
import static cn.shuanglian.reception.invitation.InvitationAction.REFUSE_SWAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private final Invitation invitation = new Invitation(1, 2, "431300", 0);

    @Test
    void theOwnerAnswersAndNobodyElse() {
        assertThat(invitation.actions(TODAY, TODAY, true, false)).containsExactly(CONFIRM, DECLINE, PROPOSE_SWAP);
        assertThat(invitation.actions(TODAY, TODAY, false, false)).isEmpty();
    }

    @Test
    void afterTheDayNothingIsAnswered() {
        assertThat(invitation.actions(TODAY.minusDays(1), TODAY, true, true)).isEmpty();
    }

    @Test
    void whoeverIsAskedForASwapAnswersThatAndTheOwnerMayStillComeHimself() {
        invitation.propose(3, null, "开会", 1);

        assertThat(invitation.actions(TODAY, TODAY, false, true)).containsExactly(ACCEPT_SWAP, REFUSE_SWAP);
        assertThat(invitation.actions(TODAY, TODAY, true, false)).containsExactly(CONFIRM, DECLINE);
        invitation.confirm(2);
        assertThat(invitation.swapMandateId()).isNull();
        assertThat(invitation.actions(TODAY, TODAY, false, true)).isEmpty();
    }

    @Test
    void nobodyIsAskedAnyMoreOnceASwapCameToNothing() {
        invitation.propose(3, 4L, null, 1);
        assertThat(invitation.asked()).isEqualTo(3);
        invitation.reopen(2);

        assertThat(invitation.asked()).isNull();
        assertThat(invitation.swapReceptionId()).isNull();
        assertThat(invitation.actions(TODAY, TODAY, true, true)).containsExactly(CONFIRM, DECLINE, PROPOSE_SWAP);
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
        assertThat(invitation.actions(TODAY, TODAY, true, true)).isEmpty();
        assertThat(invitation.swapReceptionId()).isEqualTo(4);

        invitation.send(3);
        invitation.decline("出差", 4);
        assertThat(invitation.actions(TODAY, TODAY, true, true)).isEmpty();
    }
}
