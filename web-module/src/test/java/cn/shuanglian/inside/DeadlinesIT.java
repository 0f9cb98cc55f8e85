package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shuanglian.reception.deadline.DeadlineOf;
import cn.shuanglian.reception.deadline.DeadlineTrace;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.deadline.StartDeadline;
import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.deadline.TraceCode;
import cn.shuanglian.reception.deadline.TraceStep;
import cn.shuanglian.registry.fault.Refused;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Terms of records that do not exist, in a year before those of all other tests. */
@InContainer
class DeadlinesIT {
    private static final String AREA = "430681";
    private static final long SUGGESTION = 681_000_001;
    private static final long PROMISE = 681_000_002;
    private static final DeadlineOf ANSWER = DeadlineOf.of(TermKind.SUGGESTION_ANSWER, SUGGESTION, 681_000_003L);
    private static final DeadlineOf KEEP = DeadlineOf.of(TermKind.COMMITMENT, PROMISE);
    private static final LocalDate FIRST = LocalDate.of(2017, 8, 31);

    @Inject
    Deadlines deadlines;
    @Inject
    AsSystem system;

    @AfterEach
    void clear() throws Exception {
        DataSource database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        String own = " where owner_id in (" + SUGGESTION + ", " + PROMISE + ")";
        try (Connection connection = database.getConnection(); Statement does = connection.createStatement()) {
            does.executeUpdate("delete from reception_deadline_change where deadline_id in (select id from reception_deadline" + own + ")");
            does.executeUpdate("delete from reception_deadline" + own);
        }
    }

    @Test
    void aSuggestionIsAnsweredWithinThreeMonthsAndWithApprovalWithinSixButNoMore() throws Exception {
        assertThat(done(() -> deadlines.start(answer()))).isEqualTo(LocalDate.of(2017, 11, 30));
        assertThat(done(() -> deadlines.extend(ANSWER, 3, "涉及面广"))).isEqualTo(LocalDate.of(2018, 2, 28));

        refused("deadline.tooLong", () -> done(() -> deadlines.extend(ANSWER, 1, "再延")));
        refused("deadline.amount", () -> done(() -> deadlines.extend(ANSWER, 0, null)));
        assertThat(steps()).extracting(TraceStep::code).containsExactly(TraceCode.STARTED, TraceCode.EXTENDED);
        assertThat(steps().get(0).words()).isEqualTo("@law51");
        assertThat(steps().get(1).words()).isEqualTo("涉及面广");
    }

    @Test
    void aTermStandsStillAndRunsOnWithWhatWasLeft() throws Exception {
        done(() -> deadlines.start(answer()));
        refused("deadline.pauseTooEarly", () -> done(() -> pause(FIRST.minusDays(1))));
        refused("deadline.over", () -> done(() -> pause(LocalDate.of(2017, 12, 1))));
        refused("deadline.notPaused", () -> done(() -> deadlines.resume(ANSWER, FIRST)));

        done(() -> pause(LocalDate.of(2017, 9, 10)));
        refused("deadline.notRunning", () -> done(() -> pause(LocalDate.of(2017, 9, 11))));
        refused("deadline.resumeTooEarly", () -> done(() -> deadlines.resume(ANSWER, LocalDate.of(2017, 9, 9))));

        assertThat(done(() -> deadlines.resume(ANSWER, LocalDate.of(2017, 9, 20)))).isEqualTo(LocalDate.of(2017, 12, 11));
    }

    /** 10 December 2017 is a Sunday. */
    @Test
    void theTraceTellsOfTheSundayAtTheEnd() throws Exception {
        done(() -> deadlines.start(answer()));
        done(() -> pause(LocalDate.of(2017, 9, 10)));
        done(() -> deadlines.resume(ANSWER, LocalDate.of(2017, 9, 20)));
        done(() -> finish(LocalDate.of(2017, 12, 12)));

        assertThat(steps()).extracting(TraceStep::code).containsExactly(TraceCode.STARTED, TraceCode.PAUSED, TraceCode.RESUMED, TraceCode.WEEKEND,
                TraceCode.DONE);
        assertThat(traces(SUGGESTION, OwnerKind.SUGGESTION).get(0).isLate(LocalDate.of(2017, 12, 12))).isTrue();
    }

    @Test
    void whatStartsAnewTakesThePlaceOfWhatRan() throws Exception {
        done(() -> deadlines.start(answer()));
        done(() -> deadlines.start(answer()));

        assertThat(traces(SUGGESTION, OwnerKind.SUGGESTION)).extracting(each -> each.state().name()).containsExactly("CANCELLED", "RUNNING");
        assertThat(done(() -> deadlines.running(OwnerKind.SUGGESTION, SUGGESTION))).hasSize(1);
    }

    @Test
    void aGivenDayIsMovedAndNeverBeforeTheTermBegan() throws Exception {
        StartDeadline promise = StartDeadline.until(KEEP, AREA, null, "承诺", null, FIRST, LocalDate.of(2017, 10, 1));
        assertThat(done(() -> deadlines.start(promise))).isEqualTo(LocalDate.of(2017, 10, 1));

        refused("deadline.to", () -> done(() -> deadlines.move(KEEP, FIRST.minusDays(1), "早了")));
        assertThat(done(() -> deadlines.move(KEEP, LocalDate.of(2017, 12, 31), "资金未到位"))).isEqualTo(LocalDate.of(2017, 12, 31));
        refused("deadline.to", () -> done(() -> deadlines.start(StartDeadline.until(KEEP, AREA, null, "承诺", null, FIRST, null))));
    }

    @Test
    void whatIsOverIsOverQuietly() throws Exception {
        done(() -> finish(FIRST));
        done(() -> deadlines.start(answer()));
        done(() -> finish(LocalDate.of(2017, 11, 30)));
        done(() -> {
            deadlines.cancelAll(OwnerKind.SUGGESTION, SUGGESTION);
            return null;
        });

        assertThat(traces(SUGGESTION, OwnerKind.SUGGESTION)).extracting(each -> each.state().name()).containsExactly("DONE");
        refused("deadline.notRunning", () -> done(() -> deadlines.extend(ANSWER, 1, null)));
    }

    @Test
    void aTermBeginsWithItsRecordsStepOrNotAtAll() {
        assertThatThrownBy(() -> system.call(() -> deadlines.start(answer()))).isInstanceOf(EJBTransactionRequiredException.class);
    }

    private static StartDeadline answer() {
        return StartDeadline.byRule(ANSWER, AREA, null, "第1号", "建议", FIRST);
    }

    private Object pause(LocalDate on) {
        deadlines.pause(ANSWER, on, "等待上级批复");
        return null;
    }

    private Object finish(LocalDate on) {
        deadlines.done(ANSWER, on);
        return null;
    }

    private List<TraceStep> steps() throws Exception {
        return traces(SUGGESTION, OwnerKind.SUGGESTION).get(0).steps();
    }

    private List<DeadlineTrace> traces(long owner, OwnerKind kind) throws Exception {
        return system.call(() -> deadlines.trace(kind, owner));
    }

    private <T> T done(Callable<T> step) throws Exception {
        return system.inOneTransaction(step);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).satisfies(thrown -> {
            Throwable cause = thrown;
            while (cause != null && !(cause instanceof Refused)) {
                cause = cause.getCause();
            }
            assertThat(cause).as(thrown.toString()).isInstanceOf(Refused.class);
            assertThat(((Refused) cause).code()).isEqualTo(code);
        });
    }
}
