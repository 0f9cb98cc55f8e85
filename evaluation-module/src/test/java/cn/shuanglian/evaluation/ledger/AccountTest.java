package cn.shuanglian.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.shuanglian.evaluation.dutyreport.DutyReportForm;
import cn.shuanglian.evaluation.dutyreport.DutyReportGiven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Evidence RECEPTION = new Evidence(EvidenceKind.RECEPTION, 77);
    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final Registration BY_OFFICER = new Registration(5, Instant.ofEpochMilli(1_516_000_000_000L));

    private final List<LedgerEntry> book = new ArrayList<>();

    @Test
    void everyoneWhoCameGetsOneEntryForReceivingThePublic() {
        assertThat(settle(came(1, 2, 1))).extracting(LedgerLine::mandateId).containsExactly(1L, 2L);
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.item()).isEqualTo("B2");
            assertThat(line.quantity()).isEqualTo(1);
            assertThat(line.happenedOn()).isEqualTo(DAY);
            assertThat(line.evidenceId()).isEqualTo(77);
            assertThat(line.registeredBy()).isEqualTo(5);
        });
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        settle(came(1, 2));
        assertThat(settle(came(2, 1))).isEmpty();
    }

    @Test
    void whoNoLongerCountsIsTakenBackAndWhoNowDoesIsAdded() {
        long first = settle(came(1, 2)).get(0).id();
        List<LedgerLine> added = settle(came(2, 3));
        assertThat(added).extracting(LedgerLine::mandateId, LedgerLine::quantity, LedgerLine::reversesId)
                .containsExactly(tuple(1L, -1, first), tuple(3L, 1, null));
        assertThat(account().standing()).containsExactlyInAnyOrderElementsOf(came(2, 3));
    }

    @Test
    void whoIsStruckOutAndComesBackGetsANewEntryInsteadOfAnOldOneMadeValid() {
        settle(came(1));
        settle(came());
        settle(came(1));
        assertThat(book).extracting(LedgerEntry::turn).containsExactly(0, 1, 2);
        assertThat(lines()).extracting(LedgerLine::id).doesNotHaveDuplicates();
        assertThat(account().standing()).isEqualTo(new HashSet<>(came(1)));
    }

    @Test
    void aReceptionMovedToAnotherDayIsTakenBackOnTheOldOne() {
        settle(came(1));
        settle(Due.reception(LocalDate.of(2019, 1, 15), "430203", 9, List.of(1L)));
        assertThat(book).extracting(entry -> entry.due().on().getYear()).containsExactly(2018, 2018, 2019);
    }

    @Test
    void aWrittenReportThatWasOralAfterAllIsCountedAsOral() {
        Evidence report = new Evidence(EvidenceKind.DUTY_REPORT, 8);
        for (DutyReportForm form : List.of(DutyReportForm.WRITTEN, DutyReportForm.ORAL)) {
            List<Due> due = Due.dutyReport(new DutyReportGiven(8, 1, DAY, form, "430300"));
            book.addAll(new Account(report, book).corrections(due, BY_OFFICER));
        }
        assertThat(lines()).extracting(LedgerLine::item, LedgerLine::manner, LedgerLine::quantity).containsExactly(
                tuple("C1", Manner.WRITTEN, 1), tuple("C1", Manner.WRITTEN, -1), tuple("C1", Manner.ORAL, 1));
    }

    @Test
    void howeverOftenAttendanceIsCorrectedTheLastListStandsAndNoTurnIsTakenTwice() {
        Random random = new Random(20181115);
        for (int run = 0; run < 200; run++) {
            book.clear();
            List<Due> last = List.of();
            for (int step = 0; step < 12; step++) {
                last = came(random.longs(random.nextInt(6), 1, 7).toArray());
                Collections.shuffle(book, random);
                settle(last);
            }
            assertThat(account().standing()).isEqualTo(new HashSet<>(last));
            assertThat(book).extracting(entry -> entry.due().mandateId() + "/" + entry.turn()).doesNotHaveDuplicates();
            assertThat(lines().stream().mapToInt(LedgerLine::quantity).sum()).isEqualTo(last.size());
        }
    }

    private static List<Due> came(long... mandates) {
        return Due.reception(DAY, "430203", 9, Arrays.stream(mandates).boxed().toList());
    }

    private List<LedgerLine> settle(List<Due> due) {
        List<LedgerEntry> added = account().corrections(due, BY_OFFICER);
        book.addAll(added);
        return added.stream().map(LedgerEntry::line).toList();
    }

    private Account account() {
        return new Account(RECEPTION, book);
    }

    private List<LedgerLine> lines() {
        return book.stream().map(LedgerEntry::line).toList();
    }
}
