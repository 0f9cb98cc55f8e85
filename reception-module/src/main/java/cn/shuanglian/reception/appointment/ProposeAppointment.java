package cn.shuanglian.reception.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Asks a leading cadre to receive on a day.
 *
 * @param deputy the cadre's mandate
 * @param station where; null for the cadre's own station
 */
public record ProposeAppointment(@NotNull Long deputy, Long station, @NotNull LocalDate date, @NotNull LocalTime start, @NotNull LocalTime end,
                                 @Size(max = 200) String topic) {
}
