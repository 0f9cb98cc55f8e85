package cn.shuanglian.reception.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks to record that a deputy does not receive at a station, and why. @param deputy key of a mandate of the person */
public record RecordRecusal(@NotNull Long deputy, @NotNull Long station, @NotBlank @Size(max = 200) String reason) {
}
