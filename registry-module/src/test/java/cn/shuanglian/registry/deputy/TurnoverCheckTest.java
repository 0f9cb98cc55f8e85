package cn.shuanglian.registry.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.shuanglian.registry.fault.Refused;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TurnoverCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SINCE = LocalDate.of(2016, 12, 1);
    private final TurnoverCheck check = new TurnoverCheck(TODAY);

    @Test
    void theDayLiesBetweenTheLastEventAndToday() {
        assertThatCode(() -> check.day(TODAY, SINCE, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> check.day(SINCE, SINCE, null)).doesNotThrowAnyException();
        assertThat(refusal(() -> check.day(TODAY.plusDays(1), SINCE, null))).isEqualTo("turnover.dayToCome on");
        assertThat(refusal(() -> check.day(SINCE.minusDays(1), SINCE, null))).isEqualTo("turnover.beforeMandate on");
        assertThat(refusal(() -> check.day(TODAY.minusDays(2), SINCE, TODAY.minusDays(1)))).isEqualTo("turnover.beforeLast on");
    }

    @Test
    void aReasonIsOneOfTheKindsOwn() {
        assertThat(refusal(() -> check.reason(TurnoverKind.TERMINATED, null, DeputyLevel.CITY))).isEqualTo("required reason");
        assertThat(refusal(() -> check.reason(TurnoverKind.TERMINATED, TurnoverReason.DETAINED, DeputyLevel.CITY))).isEqualTo("turnover.reason reason");
        assertThat(refusal(() -> check.reason(TurnoverKind.RESTORED, TurnoverReason.DIED, DeputyLevel.CITY))).isEqualTo("turnover.reason reason");
        assertThatCode(() -> check.reason(TurnoverKind.RESTORED, null, DeputyLevel.CITY)).doesNotThrowAnyException();
        assertThatCode(() -> check.reason(TurnoverKind.SUSPENDED, TurnoverReason.SERVING_SENTENCE, DeputyLevel.CITY)).doesNotThrowAnyException();
    }

    @Test
    void onlyLocalDeputiesLoseTheirMandateByMovingAway() {
        for (DeputyLevel level : DeputyLevel.values()) {
            String refusal = refusal(() -> check.reason(TurnoverKind.TERMINATED, TurnoverReason.MOVED_AWAY, level));
            assertThat(refusal).as(level.name()).isEqualTo(level == DeputyLevel.NATIONAL ? "turnover.reason reason" : null);
        }
    }

    @Test
    void aTerminationIsAnnounced() {
        assertThat(refusal(() -> check.papers(TurnoverKind.TERMINATED, TODAY, papers("1号", null, null)))).isEqualTo("turnover.announce announcement");
        assertThat(refusal(() -> check.papers(TurnoverKind.TERMINATED, TODAY, papers("1号", "公告", null)))).isEqualTo("required announcedOn");
        assertThat(refusal(() -> check.papers(TurnoverKind.TERMINATED, TODAY, papers("1号", "公告", TODAY.minusDays(1)))))
                .isEqualTo("turnover.announcedBefore announcedOn");
        assertThat(refusal(() -> check.papers(TurnoverKind.TERMINATED, TODAY, papers("1号", "公告", TODAY.plusDays(1)))))
                .isEqualTo("turnover.dayToCome announcedOn");
        assertThatCode(() -> check.papers(TurnoverKind.TERMINATED, TODAY, papers("1号", "公告", TODAY))).doesNotThrowAnyException();
    }

    @Test
    void whatSomebodyDecidedRestsOnADocument() {
        assertThat(refusal(() -> check.papers(TurnoverKind.SUSPENDED, TODAY, papers(null, null, null)))).isEqualTo("required document");
        assertThatCode(() -> check.papers(TurnoverKind.SUSPENDED, TODAY, new TurnoverPapers(null, 7L, null, null, null))).doesNotThrowAnyException();
        assertThatCode(() -> check.papers(TurnoverKind.GROUP_CHANGED, TODAY, papers(null, null, null))).doesNotThrowAnyException();
    }

    @Test
    void anAnnouncementHasItsDay() {
        assertThat(refusal(() -> check.papers(TurnoverKind.SUSPENDED, TODAY, papers("1号", " ", TODAY)))).isEqualTo("required announcement");
    }

    private static TurnoverPapers papers(String document, String announcement, LocalDate announcedOn) {
        return new TurnoverPapers(document, null, announcement, announcedOn, null);
    }

    private static String refusal(ThrowingCallable check) {
        Refused refused = catchThrowableOfType(Refused.class, check);
        return refused == null ? null : refused.code() + " " + refused.field();
    }
}
