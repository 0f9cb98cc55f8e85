package cn.shuanglian.inside;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.reception.appointment.AppointmentRounds;
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

/** What is due about an appointment nobody answers, in a year before those of all other tests, so that none of theirs is reminded of or lapses. */
@InContainer
class AppointmentRoundsIT {
    private static final long APPOINTMENT = 431_300_003;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 13);

    @Inject
    AppointmentRounds rounds;
    @Inject
    AsSystem system;

    private DataSource database;

    @BeforeEach
    void propose() throws Exception {
        database = InitialContext.doLookup("java:app/jdbc/shuanglian");
        clear();
        List<String> found = row("select m.id, l.person_id, s.id, s.area_code from registry_mandate m join registry_group g on g.id = m.area_group_id"
                + " join registry_mandate l on l.id = g.leader_id join registry_station s on s.id = m.station_id where g.leader_id <> m.id"
                + " order by m.id limit 1");
        run("insert into reception_appointment (id, mandate_id, proposer_person_id, proposer_account, proposer, station_id, area_code, held_on,"
                + " start_minute, end_minute, state, proposed_at, version) values (" + APPOINTMENT + ", " + found.get(0) + ", " + found.get(1)
                + ", 0, '组长', " + found.get(2) + ", '" + found.get(3) + "', '" + DAY + "', 540, 660, 'PROPOSED', 0, 1)");
    }

    @AfterEach
    void clear() throws SQLException {
        run("delete from reception_appointment where id = " + APPOINTMENT);
        run("delete from registry_delivery where notice_id in (select id from registry_notice where tell_key like '%:APPOINTMENT:" + APPOINTMENT + ":%')");
        run("delete from registry_notice where tell_key like '%:APPOINTMENT:" + APPOINTMENT + ":%'");
    }

    @Test
    void theCadreIsRemindedOnceOfWhatWaitsForDays() throws Exception {
        assertThat(remind(DAY.minusDays(9))).isPositive();
        remind(DAY.minusDays(9));

        assertThat(told("APPOINTMENT_REMINDER")).isEqualTo(1);
        assertThat(toldPerson("APPOINTMENT_REMINDER")).isEqualTo(row("select m.person_id from reception_appointment a join registry_mandate m"
                + " on m.id = a.mandate_id where a.id = " + APPOINTMENT));
        assertThat(row("select version from reception_appointment where id = " + APPOINTMENT)).containsExactly("1");
    }

    @Test
    void afterAnotherDayWasProposedItIsTheProposersTurn() throws Exception {
        run("update reception_appointment set state = 'OTHER_DATE', answered_at = 0 where id = " + APPOINTMENT);
        remind(DAY.minusDays(9));

        assertThat(toldPerson("APPOINTMENT_REMINDER")).isEqualTo(row("select proposer_person_id from reception_appointment where id = " + APPOINTMENT));
    }

    @Test
    void nobodyIsRemindedOfWhatWasProposedJustNow() throws Exception {
        run("update reception_appointment set proposed_at = " + Clock.systemUTC().millis() + " where id = " + APPOINTMENT);
        remind(DAY.minusDays(9));
        escalate(DAY);

        assertThat(told("APPOINTMENT_REMINDER")).isZero();
        assertThat(told("INVITATION_UNANSWERED")).isZero();
    }

    @Test
    void theGroupsLeaderHearsOnceThreeDaysBefore() throws Exception {
        escalate(DAY.minusDays(4));
        assertThat(told("INVITATION_UNANSWERED")).isZero();
        escalate(DAY.minusDays(3));
        escalate(DAY.minusDays(3));

        assertThat(told("INVITATION_UNANSWERED")).isEqualTo(1);
        assertThat(toldPerson("INVITATION_UNANSWERED"))
                .isEqualTo(row("select proposer_person_id from reception_appointment where id = " + APPOINTMENT));
    }

    @Test
    void whatNobodyAnsweredLapsesAfterItsDayAndBothHearOfIt() throws Exception {
        lapse(DAY);
        assertThat(state()).isEqualTo("PROPOSED");
        assertThat(lapse(DAY.plusDays(1))).isEqualTo(1);
        assertThat(lapse(DAY.plusDays(1))).isZero();

        assertThat(state()).isEqualTo("LAPSED");
        assertThat(told("APPOINTMENT_LAPSED")).isEqualTo(2);
    }

    @Test
    void whatWasAnsweredStaysAsItIs() throws Exception {
        run("update reception_appointment set state = 'DECLINED', answered_at = 0 where id = " + APPOINTMENT);
        remind(DAY.minusDays(9));
        escalate(DAY);
        lapse(DAY.plusDays(1));

        assertThat(state()).isEqualTo("DECLINED");
        assertThat(row("select count(*) from registry_notice where tell_key like '%:APPOINTMENT:" + APPOINTMENT + ":%'")).containsExactly("0");
    }

    private int remind(LocalDate day) throws Exception {
        return system.call(() -> rounds.remind(day));
    }

    private int escalate(LocalDate day) throws Exception {
        return system.call(() -> rounds.escalate(day));
    }

    private int lapse(LocalDate day) throws Exception {
        return system.call(() -> rounds.lapse(day));
    }

    private String state() throws SQLException {
        return row("select state from reception_appointment where id = " + APPOINTMENT).get(0);
    }

    private int told(String kind) throws SQLException {
        return Integer.parseInt(row("select count(*) from registry_notice where tell_key like '" + kind + ":APPOINTMENT:" + APPOINTMENT + ":%'").get(0));
    }

    private List<String> toldPerson(String kind) throws SQLException {
        return row("select person_id from registry_notice where tell_key like '" + kind + ":APPOINTMENT:" + APPOINTMENT + ":%'");
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
