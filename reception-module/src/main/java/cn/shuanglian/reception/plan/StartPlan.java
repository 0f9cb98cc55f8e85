package cn.shuanglian.reception.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Asks to work a plan out, for the first time or anew.
 *
 * @param from the first day to be planned, or null: for the first of January, or for today in the current year. Days gone by can be drafted
 *     to look at, but are never published
 */
public record StartPlan(@NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, @Min(2000) @Max(2100) int year,
                        LocalDate from) {
}
