package cn.shuanglian.reception.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.session.HeldReception;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpinionTest {
    private static final LocalDate HEARD = LocalDate.of(2018, 1, 15);
    private static final LocalDate LATER = LocalDate.of(2018, 2, 1);

    @Test
    void anAnswerIsDueThirtyDaysAfterHandingOn() {
        Opinion opinion = opinion(OpinionRoute.TRANSFERRED);
        opinion.handOn(9, LocalDate.of(2018, 2, 1));
        assertThat(opinion.deadline()).isEqualTo(LocalDate.of(2018, 3, 3));
    }

    @Test
    void whatCouldNotBeAnsweredOnTheSpotIsTransferredOnceHandedOn() {
        Opinion opinion = opinion(OpinionRoute.ON_THE_SPOT);
        opinion.handOn(9, LATER);
        assertThat(opinion.route()).isEqualTo(OpinionRoute.TRANSFERRED);
    }

    @Test
    void aSuggestionStaysOneWhenHandedOn() {
        Opinion opinion = opinion(OpinionRoute.SUGGESTION);
        opinion.handOn(9, LATER);
        assertThat(opinion.route()).isEqualTo(OpinionRoute.SUGGESTION);
    }

    @Test
    void anOpinionSentBackHasNeitherUnitNorDeadline() {
        Opinion opinion = opinion(OpinionRoute.TRANSFERRED);
        opinion.handOn(9, LATER);
        opinion.freed();
        assertThat(opinion.leadUnitId()).isNull();
        assertThat(opinion.deadline()).isNull();
        assertThat(opinion.lastDay()).isEqualTo(HEARD);
    }

    @Test
    void aDeclinedOpinionHasItsReasonAsAnswerAndEndsOnlyWhenTheSpeakerWasTold() {
        Opinion opinion = opinion(OpinionRoute.TRANSFERRED);
        opinion.decline("a pending lawsuit", LATER);
        assertThat(opinion.status()).isEqualTo(OpinionStatus.REPLIED);
        assertThat(opinion.reply()).isEqualTo("a pending lawsuit");

        opinion.feedBack(Satisfaction.NOT_REACHED, LATER);
        opinion.close(LATER);
        assertThat(opinion.closed(false)).isEqualTo(
                new OpinionClosed(opinion.id(), LATER, 3L, "430203", 5L, OpinionResult.NOT_ACCEPTED, Satisfaction.NOT_REACHED, false));
    }

    @Test
    void whatIsHandledAgainIsNoLongerTheSuggestionsThatAnsweredIt() {
        Opinion opinion = opinion(OpinionRoute.SUGGESTION);
        opinion.course().inSuggestion(7L);
        opinion.reply(OpinionResult.EXPLAINED, "next year", LATER);
        opinion.unanswered(LATER);
        assertThat(opinion.course().suggestionId()).isNull();
    }

    @Test
    void aStepIsNeverBeforeTheOneBeforeIt() {
        Opinion opinion = opinion(OpinionRoute.TRANSFERRED);
        assertThat(opinion.lastDay()).isEqualTo(HEARD);
        opinion.handOn(9, LATER);
        assertThat(opinion.lastDay()).isEqualTo(LATER);
        opinion.reply(OpinionResult.SOLVED, "done", LATER.plusDays(1));
        assertThat(opinion.lastDay()).isEqualTo(LATER.plusDays(1));
        opinion.feedBack(Satisfaction.SATISFIED, LATER.plusDays(2));
        assertThat(opinion.lastDay()).isEqualTo(LATER.plusDays(2));
    }

    private static Opinion opinion(OpinionRoute route) {
        return new Opinion("430203-01-2018-0001", new HeldReception(4, HEARD, 3, "430203", List.of(5L)), 5, "01", "title", "text", route);
    }
}
