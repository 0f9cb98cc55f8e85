package cn.shuanglian.reception.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.workday.DayKind;
import cn.shuanglian.registry.workday.WorkdayTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every last day was worked out by hand on the calendars of the notices for 2024 to 2026. */
class DeadlineCountTest {
    private static final WorkdayTable DAYS = Notices2024To2026.table();

    /** E15: 15 more. P and R: stands still after a day, runs on after a day. M: another day is given. U: until a given day. */
    @ParameterizedTest(name = "{0} {1} {2} {3} ends {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | 30 | DAYS |                           | 2026-04-01 | 2026-04-01 | the first day does not count
            2026-09-30 | 30 | DAYS |                           | 2026-10-30 | 2026-10-30 | holidays in between count among days
            2026-09-01 | 30 | DAYS |                           | 2026-10-01 | 2026-10-08 | ends on the first day of National Day
            2026-09-02 | 30 | DAYS |                           | 2026-10-02 | 2026-10-08 | ends within National Day
            2026-09-07 | 30 | DAYS |                           | 2026-10-07 | 2026-10-08 | ends on the last day of National Day
            2026-09-10 | 30 | DAYS |                           | 2026-10-10 | 2026-10-10 | a Saturday that is made up is worked
            2026-09-11 | 30 | DAYS |                           | 2026-10-11 | 2026-10-12 | a plain Sunday
            2026-08-21 | 30 | DAYS |                           | 2026-09-20 | 2026-09-20 | a Sunday that is made up is worked
            2026-08-20 | 30 | DAYS |                           | 2026-09-19 | 2026-09-20 | from a Saturday to a Sunday that is made up
            2026-08-26 | 30 | DAYS |                           | 2026-09-25 | 2026-09-28 | Mid-Autumn and the weekend after it
            2026-01-16 | 30 | DAYS |                           | 2026-02-15 | 2026-02-24 | the nine days of Spring Festival
            2026-01-15 | 30 | DAYS |                           | 2026-02-14 | 2026-02-14 | the Saturday made up before Spring Festival
            2026-01-29 | 30 | DAYS |                           | 2026-02-28 | 2026-02-28 | the Saturday made up after Spring Festival
            2026-01-30 | 30 | DAYS |                           | 2026-03-01 | 2026-03-02 | over the end of a February of 28 days
            2025-12-02 | 30 | DAYS |                           | 2026-01-01 | 2026-01-04 | New Year, then a Sunday that is made up
            2025-12-17 | 15 | DAYS |                           | 2026-01-01 | 2026-01-04 | over the turn of the year
            2024-01-30 | 30 | DAYS |                           | 2024-02-29 | 2024-02-29 | a leap day
            2025-01-30 | 30 | DAYS |                           | 2025-03-01 | 2025-03-03 | the same in a year without one
            2025-09-01 | 30 | DAYS |                           | 2025-10-01 | 2025-10-09 | National Day and Mid-Autumn in one
            2025-12-31 | 60 | DAYS |                           | 2026-03-01 | 2026-03-02 | sixty days from the last of the year
            2026-06-04 | 15 | DAYS |                           | 2026-06-19 | 2026-06-22 | Dragon Boat and its weekend
            2026-04-01 | 30 | DAYS |                           | 2026-05-01 | 2026-05-06 | Labour Day
            2026-03-02 |  5 | WORKING_DAYS |                   | 2026-03-09 | 2026-03-09 | over a weekend
            2026-03-06 |  5 | WORKING_DAYS |                   | 2026-03-13 | 2026-03-13 | begun on a Friday
            2026-03-07 |  5 | WORKING_DAYS |                   | 2026-03-13 | 2026-03-13 | begun on a Saturday
            2026-09-30 |  5 | WORKING_DAYS |                   | 2026-10-13 | 2026-10-13 | National Day, a Saturday made up within
            2026-02-13 |  5 | WORKING_DAYS |                   | 2026-02-27 | 2026-02-27 | Spring Festival, a Saturday made up before it
            2026-02-14 |  5 | WORKING_DAYS |                   | 2026-02-28 | 2026-02-28 | begun on a Saturday made up, ended on another
            2025-12-31 |  5 | WORKING_DAYS |                   | 2026-01-08 | 2026-01-08 | New Year with a Sunday made up
            2026-09-18 |  5 | WORKING_DAYS |                   | 2026-09-24 | 2026-09-24 | a Sunday made up comes first
            2026-09-24 |  5 | WORKING_DAYS |                   | 2026-10-09 | 2026-10-09 | Mid-Autumn and National Day
            2026-04-30 |  1 | WORKING_DAYS |                   | 2026-05-06 | 2026-05-06 | the day before Labour Day
            2026-05-08 |  1 | WORKING_DAYS |                   | 2026-05-09 | 2026-05-09 | the next day is a Saturday made up
            2026-04-03 |  1 | WORKING_DAYS |                   | 2026-04-07 | 2026-04-07 | Tomb Sweeping
            2024-02-09 |  5 | WORKING_DAYS |                   | 2024-02-22 | 2024-02-22 | Spring Festival 2024
            2024-09-13 |  3 | WORKING_DAYS |                   | 2024-09-19 | 2024-09-19 | Mid-Autumn 2024, a Saturday made up before it
            2024-09-27 | 15 | WORKING_DAYS |                   | 2024-10-23 | 2024-10-23 | National Day 2024 with two days made up
            2025-01-24 |  5 | WORKING_DAYS |                   | 2025-02-07 | 2025-02-07 | Spring Festival 2025
            2025-04-25 |  5 | WORKING_DAYS |                   | 2025-05-06 | 2025-05-06 | Labour Day 2025
            2026-06-18 |  1 | WORKING_DAYS |                   | 2026-06-22 | 2026-06-22 | Dragon Boat
            2026-10-09 |  1 | WORKING_DAYS |                   | 2026-10-10 | 2026-10-10 | a Saturday made up is the one working day
            2026-11-02 | 20 | WORKING_DAYS |                   | 2026-11-30 | 2026-11-30 | four weeks
            2025-08-31 |  6 | MONTHS |                         | 2026-02-28 | 2026-02-28 | 31 August and six months, a Saturday made up
            2024-08-31 |  6 | MONTHS |                         | 2025-02-28 | 2025-02-28 | 31 August and six months, a Friday
            2023-08-31 |  6 | MONTHS |                         | 2024-02-29 | 2024-02-29 | 31 August and six months in a leap year
            2026-08-31 |  6 | MONTHS |                         | 2027-02-28 | 2027-03-01 | 31 August and six months, a Sunday
            2026-08-31 |  3 | MONTHS |                         | 2026-11-30 | 2026-11-30 | 31 August and three months
            2026-01-31 |  1 | MONTHS |                         | 2026-02-28 | 2026-02-28 | 31 January and a month
            2026-03-31 |  1 | MONTHS |                         | 2026-04-30 | 2026-04-30 | 31 March and a month
            2026-02-28 |  1 | MONTHS |                         | 2026-03-28 | 2026-03-30 | the last of February has a day of its number in March
            2025-11-30 |  3 | MONTHS |                         | 2026-02-28 | 2026-02-28 | 30 November and three months
            2026-07-01 |  3 | MONTHS |                         | 2026-10-01 | 2026-10-08 | ends on National Day
            2025-10-01 |  3 | MONTHS |                         | 2026-01-01 | 2026-01-04 | begins on a holiday, ends on another
            2025-11-16 |  3 | MONTHS |                         | 2026-02-16 | 2026-02-24 | ends within Spring Festival
            2025-08-31 |  3 | MONTHS | E3                      | 2026-02-28 | 2026-02-28 | three months and three more
            2026-01-31 |  1 | MONTHS | E1                      | 2026-03-31 | 2026-03-31 | an extension is counted from the beginning
            2024-10-31 |  1 | MONTHS | E1                      | 2024-12-31 | 2024-12-31 | the same at the end of a year
            2026-09-01 | 30 | DAYS | E15                       | 2026-10-16 | 2026-10-16 | not from the day it was moved to
            2026-09-24 |  5 | WORKING_DAYS | E5                | 2026-10-15 | 2026-10-15 | five working days more
            2026-03-02 | 30 | DAYS | E15 E15                   | 2026-05-01 | 2026-05-06 | extended twice
            2026-03-02 | 30 | DAYS | P2026-03-12 R2026-03-22   | 2026-04-11 | 2026-04-13 | ten days stood still
            2026-03-02 | 30 | DAYS | P2026-03-12 R2026-03-12   | 2026-04-01 | 2026-04-01 | runs on the same day
            2026-03-02 |  5 | WORKING_DAYS | P2026-03-04 R2026-03-16 | 2026-03-19 | 2026-03-19 | two of five had passed
            2026-03-02 |  5 | WORKING_DAYS | P2026-03-07 R2026-03-14 | 2026-03-16 | 2026-03-16 | from a Saturday to a Saturday
            2026-09-21 |  5 | WORKING_DAYS | P2026-09-24 R2026-10-05 | 2026-10-09 | 2026-10-09 | runs on during National Day
            2026-01-31 |  1 | MONTHS | P2026-02-10 R2026-03-02 | 2026-03-20 | 2026-03-20 | twenty days stood still
            2026-03-02 | 30 | DAYS | P2026-03-12 R2026-03-22 P2026-03-30 R2026-04-04 | 2026-04-16 | 2026-04-16 | stood still twice
            2026-03-02 | 30 | DAYS | P2026-03-12 R2026-03-22 E15 | 2026-04-26 | 2026-04-27 | stood still and was extended
            2026-03-02 |  5 | WORKING_DAYS | P2026-03-04 R2026-03-16 E2 | 2026-03-23 | 2026-03-23 | the same in working days
            2026-03-06 | 15 | DAYS | P2026-03-23 R2026-04-08   | 2026-04-06 | 2026-04-08 | on its last, moved day: never over before it runs on
            2026-03-02 |  5 | WORKING_DAYS | P2026-03-09 R2026-03-14 | 2026-03-14 | 2026-03-16 | nothing was left of it
            2026-03-01 |  0 | DATE | U2026-10-01               | 2026-10-01 | 2026-10-01 | a given day stays, holiday or not
            2026-03-01 |  0 | DATE | U2026-03-28 E3            | 2026-03-31 | 2026-03-31 | a given day and three more
            2026-03-01 |  0 | DATE | U2026-06-30 M2026-12-31   | 2026-12-31 | 2026-12-31 | another day was given
            2026-03-01 |  0 | DATE | U2026-06-30 E5 M2026-12-31 E1 | 2027-01-01 | 2027-01-01 | what was granted before no longer counts
            """)
    void aTermEndsOnItsDay(LocalDate from, int amount, TermUnit unit, String changes, LocalDate countedTo, LocalDate endsOn, String why) {
        Counted counted = DeadlineCount.of(term(from, amount, unit, changes), DAYS);

        assertThat(counted.countedTo()).as(why).isEqualTo(countedTo);
        assertThat(counted.endsOn()).as(why).isEqualTo(endsOn);
    }

    private static Term term(LocalDate from, int amount, TermUnit unit, String changes) {
        LocalDate given = null;
        List<TermChange> made = new ArrayList<>();
        for (String word : changes == null ? new String[0] : changes.split(" ")) {
            String rest = word.substring(1);
            switch (word.charAt(0)) {
                case 'U' -> given = LocalDate.parse(rest);
                case 'E' -> made.add(new TermChange(ChangeKind.EXTENDED, from, Integer.parseInt(rest), null, null));
                case 'P' -> made.add(new TermChange(ChangeKind.PAUSED, LocalDate.parse(rest), 0, null, null));
                case 'R' -> made.add(new TermChange(ChangeKind.RESUMED, LocalDate.parse(rest), 0, null, null));
                default -> made.add(new TermChange(ChangeKind.MOVED, from, 0, LocalDate.parse(rest), null));
            }
        }
        return new Term(from, amount, unit, given, null, made);
    }

    @Test
    void theTraceLeadsFromTheFirstDayToTheLast() {
        List<TraceStep> steps = DeadlineCount.of(term(day(3, 2), 30, TermUnit.DAYS, "P2026-03-12 R2026-03-22 E15"), DAYS).steps();

        assertThat(steps).containsExactly(
                new TraceStep(TraceCode.STARTED, day(3, 2), 30, TermUnit.DAYS, day(4, 1), null),
                new TraceStep(TraceCode.PAUSED, day(3, 12), null, null, null, null),
                new TraceStep(TraceCode.RESUMED, day(3, 22), 10, TermUnit.DAYS, day(4, 11), null),
                new TraceStep(TraceCode.EXTENDED, day(4, 11), 15, TermUnit.DAYS, day(4, 26), null),
                new TraceStep(TraceCode.WEEKEND, day(4, 26), null, null, day(4, 27), null));
    }

    @Test
    void theTraceOfWorkingDaysTellsWhichDaysNoticesTookAndGave() {
        List<TraceStep> steps = DeadlineCount.of(Term.lasting(day(9, 30), 5, TermUnit.WORKING_DAYS), DAYS).steps();

        // 1, 2, 5, 6 and 7 October are week days off; Saturday 10 October is worked.
        assertThat(steps).containsExactly(
                new TraceStep(TraceCode.STARTED, day(9, 30), 5, TermUnit.WORKING_DAYS, day(10, 13), null),
                new TraceStep(TraceCode.HOLIDAYS, day(9, 30), 5, TermUnit.DAYS, day(10, 13), null),
                new TraceStep(TraceCode.MADE_UP, day(9, 30), 1, TermUnit.DAYS, day(10, 13), null));
    }

    @Test
    void theTraceTellsAHolidayFromAWeekend() {
        assertThat(DeadlineCount.of(Term.lasting(day(9, 1), 30, TermUnit.DAYS), DAYS).steps())
                .endsWith(new TraceStep(TraceCode.HOLIDAY, day(10, 1), null, null, day(10, 8), null));
    }

    @Test
    void aLastDayInAYearWithoutNoticeMayYetMove() {
        assertThat(DeadlineCount.of(Term.lasting(day(8, 31), 6, TermUnit.MONTHS), DAYS).steps())
                .endsWith(new TraceStep(TraceCode.PROVISIONAL, null, 2027, null, null, null));
        assertThat(DeadlineCount.of(Term.until(day(8, 31), LocalDate.of(2027, 2, 28)), DAYS).steps()).extracting(TraceStep::code)
                .containsExactly(TraceCode.STARTED);
    }

    @Test
    void aNewNoticeMovesTheDayThatItFrees() {
        WorkdayTable plain = new WorkdayTable(Map.of());
        Term term = Term.lasting(day(9, 1), 30, TermUnit.DAYS);

        assertThat(DeadlineCount.of(term, plain).endsOn()).isEqualTo(day(10, 1));
        assertThat(DeadlineCount.of(term, new WorkdayTable(Map.of(day(10, 1), DayKind.OFF))).endsOn()).isEqualTo(day(10, 2));
    }

    @Test
    void aTermEndsSoonInProportionToItsLength() {
        assertThat(Deadline.soon(day(3, 1), day(3, 31))).isEqualTo(day(3, 16));
        assertThat(Deadline.soon(day(3, 1), day(3, 30))).isEqualTo(day(3, 25));
        assertThat(Deadline.soon(day(3, 1), day(3, 11))).isEqualTo(day(3, 6));
        assertThat(Deadline.soon(day(3, 1), day(3, 10))).isEqualTo(day(3, 8));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
