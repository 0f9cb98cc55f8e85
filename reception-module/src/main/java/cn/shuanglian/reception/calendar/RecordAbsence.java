package cn.shuanglian.reception.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Asks to record that a deputy cannot receive from the one day to the other. @param deputy key of a mandate of the person */
public record RecordAbsence(@NotNull Long deputy, @NotNull LocalDate from, @NotNull LocalDate until, @NotNull AbsenceReason reason,
                            @Size(max = 200) String note) {
}
