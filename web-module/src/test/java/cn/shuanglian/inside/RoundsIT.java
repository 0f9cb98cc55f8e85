package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.invitation.Rounds;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due on a day, in a year in which nothing else is planned. */
@InContainer
class RoundsIT {
    private static final long RECEPTION = 431_300_001;
    private static final long INVITATION = 431_300_002;
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 10);
    private static final LocalDate THURSDAY = LocalDate.of(2031, 3, 13);

    @Inject
    Rounds rounds;
    @Inject
    AsSystem system;

    private DataSource database;

    @BeforeEach
    void plan() throws Exception {
        database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        clear();
        List<String> found = row("select m.id, m.person_id, s.id, s.area_code from registry_mandate m join registry_group g on g.id = m.area_group_id"
                + " join registry_station s on s.id = m.station_id where g.leader_id is not null and g.leader_id <> m.id order by m.id limit 1");
        run("insert into reception_reception (id, held_on, start_minute, end_minute, station_id, area_code, kind, status, places, nobody_came,"
                + " recorded_at, recorded_by, version) values (" + RECEPTION + ", '" + THURSDAY + "', 540, 660, " + found.get(2) + ", '" + found.get(3)
                + "', 'DEPUTY_DAY', 'PLANNED', 2, false, 0, 0, 1)");
        run("insert into reception_attendance (id, reception_id, mandate_id, person_id, attendance) values (" + INVITATION + ", " + RECEPTION + ", "
                + found.get(0) + ", " + found.get(1) + ", 'EXPECTED')");
        run("insert into reception_invitation (id, reception_id, mandate_id, area_code, state, sent_at, reminded, version) values (" + INVITATION + ", "
                + RECEPTION + ", " + found.get(0) + ", '" + found.get(3) + "', 'SENT', 0, 0, 1)");
    }

    @AfterEach
    void clear() throws SQLException {
        run("delete from reception_invitation where id = " + INVITATION);
        run("delete from reception_attendance where id = " + INVITATION);
        run("delete from reception_reception where id = " + RECEPTION);
        run("delete from registry_delivery where notice_id in (select id from registry_notice where tell_key like '%:" + RECEPTION + ":%')");
        run("delete from registry_notice where tell_key like '%:" + RECEPTION + ":%'");
    }

    @Test
    void aReceptionIsAnnouncedThreeWorkingDaysBeforeAndNotEarlier() throws Exception {
        assertThat(announce(MONDAY.minusDays(1))).isZero();
        assertThat(announce(MONDAY)).isEqualTo(1);

        assertThat(row("select status, version from reception_reception where id = " + RECEPTION)).containsExactly("ANNOUNCED", "2");
        assertThat(told("RECEPTION_ANNOUNCED")).isEqualTo(2);
        assertThat(announce(MONDAY)).isZero();
        assertThat(told("RECEPTION_ANNOUNCED")).isEqualTo(2);
    }

    @Test
    void aReminderComesAWeekAndADayBeforeEachOnceHoweverOftenItIsLookedFor() throws Exception {
        assertThat(remind(THURSDAY.minusDays(8))).isZero();
        assertThat(remind(THURSDAY.minusDays(7))).isEqualTo(1);
        assertThat(remind(THURSDAY.minusDays(7))).isZero();
        assertThat(remind(THURSDAY.minusDays(2))).isZero();
        assertThat(remind(THURSDAY.minusDays(1))).isEqualTo(1);
        assertThat(remind(THURSDAY.minusDays(1))).isZero();

        assertThat(told("REMINDER_WEEK")).isEqualTo(1);
        assertThat(told("REMINDER_DAY")).isEqualTo(1);
    }

    @Test
    void whoeverASheetSeatedIsAskedOnce() throws Exception {
        run("delete from reception_invitation where id = " + INVITATION);

        assertThat(invite(THURSDAY)).isZero();
        assertThat(invite(MONDAY)).isEqualTo(1);
        assertThat(invite(MONDAY)).isZero();
        assertThat(row("select state, reception_id from reception_invitation where id = " + INVITATION))
                .containsExactly("SENT", Long.toString(RECEPTION));
        assertThat(told("SEAT_GIVEN")).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedOfAPlaceThatWasGivenUp() throws Exception {
        run("update reception_invitation set state = 'DECLINED' where id = " + INVITATION);

        assertThat(remind(THURSDAY.minusDays(1))).isZero();
    }

    @Test
    void theGroupsLeaderHearsOfWhoDidNotAnswerThreeDaysBefore() throws Exception {
        assertThat(escalate(THURSDAY.minusDays(4))).isZero();
        assertThat(escalate(THURSDAY.minusDays(3))).isEqualTo(1);
        assertThat(escalate(THURSDAY.minusDays(3))).isZero();

        assertThat(row("select state from reception_invitation where id = " + INVITATION)).containsExactly("UNANSWERED");
        assertThat(row("select n.person_id from registry_notice n where n.tell_key like 'INVITATION_UNANSWERED:" + RECEPTION + ":%'")).isEqualTo(row(
                "select l.person_id from reception_invitation i join registry_mandate m on m.id = i.mandate_id join registry_group g"
                        + " on g.id = m.area_group_id join registry_mandate l on l.id = g.leader_id where i.id = " + INVITATION));
    }

    @Test
    void whoWasInvitedADayAgoOrConfirmedIsNotAskedAfter() throws Exception {
        run("update reception_invitation set sent_at = " + Clock.systemUTC().millis() + " where id = " + INVITATION);
        assertThat(escalate(THURSDAY.minusDays(1))).isZero();
        run("update reception_invitation set sent_at = 0, state = 'CONFIRMED' where id = " + INVITATION);
        assertThat(escalate(THURSDAY.minusDays(1))).isZero();
    }

    @Test
    void whoWaitsInVainForAnotherOneToTakeThePlaceIsAskedAfterAndTheOfferStands() throws Exception {
        run("update reception_invitation set state = 'SWAP_PROPOSED', swap_mandate_id = mandate_id + 1, answered_at = " + Clock.systemUTC().millis()
                + " where id = " + INVITATION);
        assertThat(escalate(THURSDAY.minusDays(1))).isZero();
        run("update reception_invitation set answered_at = 1 where id = " + INVITATION);
        assertThat(escalate(THURSDAY.minusDays(1))).isEqualTo(1);
        assertThat(escalate(THURSDAY.minusDays(1))).isZero();

        assertThat(row("select state, swap_mandate_id - mandate_id from reception_invitation where id = " + INVITATION)).containsExactly("UNANSWERED", "1");
        assertThat(told("INVITATION_UNANSWERED")).isEqualTo(1);
    }

    @Test
    void whoWasInvitedJustNowIsRemindedOnlyTheDayBeforeAndNobodyOnTheDay() throws Exception {
        run("update reception_invitation set sent_at = " + Clock.systemUTC().millis() + " where id = " + INVITATION);

        assertThat(remind(THURSDAY.minusDays(5))).isZero();
        assertThat(remind(THURSDAY)).isZero();
        assertThat(remind(THURSDAY.minusDays(1))).isEqualTo(1);
    }

    private int invite(LocalDate day) throws Exception {
        return system.call(() -> rounds.invite(day));
    }

    private int announce(LocalDate day) throws Exception {
        return system.call(() -> rounds.announce(day));
    }

    private int remind(LocalDate day) throws Exception {
        return system.call(() -> rounds.remind(day));
    }

    private int escalate(LocalDate day) throws Exception {
        return system.call(() -> rounds.escalate(day));
    }

    private int told(String kind) throws SQLException {
        return Integer.parseInt(row("select count(*) from registry_notice where tell_key like '" + kind + ":" + RECEPTION + ":%'").get(0));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement does = connection.createStatement()) {
            does.executeUpdate(statement);
        }
    }

    private List<String> row(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement asks = connection.createStatement(); ResultSet found = asks.executeQuery(query)) {
            List<String> columns = new ArrayList<>();
            if (found.next()) {
                for (int each = 1; each <= found.getMetaData().getColumnCount(); each++) {
                    columns.add(found.getString(each));
                }
            }
            return columns;
        }
    }
}
