package cn.shuanglian.registry.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 20);
    private static final WorkdayNoticeRow DRAFT = new WorkdayNoticeRow(1, "2027", NoticeStatus.DRAFT, 1, 0, null, 1);

    @Test
    void aNoticeFreesDaysMakesThemUpAndTakesAnEarlierOneBack() {
        WorkdayTable before = new WorkdayTable(Map.of(MONDAY, DayKind.OFF));

        WorkdayTable after = before.with(Map.of(MONDAY, DayWord.PLAIN, MONDAY.plusDays(1), DayWord.OFF, SATURDAY, DayWord.WORK));

        assertThat(before.isWorked(MONDAY)).isFalse();
        assertThat(after.isWorked(MONDAY)).isTrue();
        assertThat(after.isWorked(MONDAY.plusDays(1))).isFalse();
        assertThat(after.isWorked(SATURDAY)).isTrue();
    }

    @Test
    void aYearWhoseOnlyDayIsTakenBackIsProvisionalAgain() {
        WorkdayTable announced = new WorkdayTable(Map.of(MONDAY, DayKind.OFF));

        assertThat(announced.with(Map.of(MONDAY, DayWord.PLAIN)).isProvisional(2027)).isTrue();
        assertThat(announced.isProvisional(2027)).isFalse();
    }

    @Test
    void whatWasSeenStandsForExactlyTheseConsequences() {
        List<DayChange> days = List.of(new DayChange(MONDAY, DayWord.PLAIN, DayWord.OFF, "春节"));
        MovedDate date = new MovedDate("RECEPTION", 7, "430300", "站", MONDAY, MONDAY.plusDays(1), null, null);
        MovedDate further = new MovedDate("RECEPTION", 7, "430300", "站", MONDAY, MONDAY.plusDays(2), null, null);
        MovedDate stuck = new MovedDate("RECEPTION", 7, "430300", "站", MONDAY, MONDAY.plusDays(1), "workdays.stationTaken", null);
        NoticePreview seen = new NoticePreview(DRAFT, days, List.of(date));

        assertThat(new NoticePreview(DRAFT, days, List.of(date)).seen()).isEqualTo(seen.seen());
        assertThat(List.of(new NoticePreview(DRAFT, days, List.of(further)).seen(), new NoticePreview(DRAFT, days, List.of(stuck)).seen(),
                new NoticePreview(DRAFT, List.of(), List.of(date)).seen())).doesNotContain(seen.seen());
        assertThat(seen.stuck()).isZero();
        assertThat(new NoticePreview(DRAFT, days, List.of(stuck)).stuck()).isOne();
    }
}
