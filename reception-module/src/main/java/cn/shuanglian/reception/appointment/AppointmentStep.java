package cn.shuanglian.reception.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/** A step of an appointment: DECLINE needs a reason, OTHER_DATE the day and times. @param version as the caller read it */
public record AppointmentStep(long id, @NotNull AppointmentAction action, LocalDate date, LocalTime start, LocalTime end,
                              @Size(max = 500) String reason, long version) {
}
