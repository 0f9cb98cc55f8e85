package cn.shuanglian.reception.appointment;

import static cn.shuanglian.reception.appointment.AppointmentAction.ACCEPT;
import static cn.shuanglian.reception.appointment.AppointmentAction.DECLINE;
import static cn.shuanglian.reception.appointment.AppointmentAction.OTHER_DATE;
import static cn.shuanglian.reception.appointment.AppointmentAction.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.station.StationRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Appointment appointment = new Appointment(new ProposeAppointment(1L, null, DAY, NINE, NINE.plusHours(2), null),
            new DeputyRef(1, 2, "双峰领导", DeputyLevel.values()[0], "431300", 3L, true),
            new StationRow(3, "双峰站", null, "431321", null, null, null, null, null, null, null, 1),
            new Caller(4, "leader", "组长", Set.of(), new AreaCode("431300"), null, null, 5L, null, null), 0);

    @Test
    void aCadreWhoDeclinesOutOfTurnIsStillTheOneWhoActs() {
        assertThat(appointment.isCadres(ACCEPT)).isTrue();
        assertThat(appointment.isCadres(DECLINE)).isTrue();
        assertThat(appointment.isCadres(WITHDRAW)).isFalse();

        appointment.otherDate(DAY.plusDays(1), NINE, NINE.plusHours(1), null, 1);

        assertThat(appointment.actions(true, false)).containsExactly(DECLINE);
        assertThat(appointment.isCadres(DECLINE)).isTrue();
        assertThat(appointment.isCadres(ACCEPT)).isFalse();
        assertThat(appointment.isCadres(OTHER_DATE)).isFalse();
        assertThat(appointment.isCadres(WITHDRAW)).isFalse();
    }

    @Test
    void nothingIsDoneWithWhatLapsed() {
        appointment.lapse();

        assertThat(appointment.state()).isEqualTo(AppointmentState.LAPSED);
        assertThat(appointment.actions(true, true)).isEmpty();
    }
}
