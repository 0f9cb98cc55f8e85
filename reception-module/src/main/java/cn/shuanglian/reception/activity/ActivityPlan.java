package cn.shuanglian.reception.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What an activity is to be.
 *
 * @param date its first day
 * @param until its last day, or null for one that begins and ends on the same
 * @param start null, as {@code end}, for the whole day
 */
public record ActivityPlan(@NotNull ActivityKind kind, @NotBlank @Size(max = 100) String topic, @NotNull LocalDate date, LocalDate until,
                           LocalTime start, LocalTime end, @NotBlank @Size(max = 100) String place, @Size(max = 2000) String agenda) {
}
