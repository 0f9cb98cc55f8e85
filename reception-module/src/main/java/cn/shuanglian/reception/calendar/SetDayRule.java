package cn.shuanglian.reception.calendar;

import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.station.StationKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Asks for a rule by which an area's stations receive; what the kind does not need is left aside.
 *
 * @param id of the rule to change, or null for a new one
 * @param version of the rule to change
 * @param places at how many stations at a time directors receive, or null for all
 */
public record SetDayRule(Long id, long version, @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                         @NotNull RuleKind kind, @Size(max = 31) Set<@Min(1) @Max(31) Integer> monthDays,
                         @Size(max = 10) Set<@Min(0) @Max(9) Integer> endDigits, Set<DayOfWeek> weekDays, LocalDate date, StationKind stationKind,
                         @Size(max = 1000) Set<Long> stations, @NotNull LocalTime start, @NotNull LocalTime end, @Min(2) @Max(20) int seats,
                         @Min(1) @Max(1000) Integer places) {
    public SetDayRule {
        monthDays = monthDays == null ? Set.of() : Set.copyOf(monthDays);
        endDigits = endDigits == null ? Set.of() : Set.copyOf(endDigits);
        weekDays = weekDays == null ? Set.of() : Set.copyOf(weekDays);
        stations = stations == null ? Set.of() : Set.copyOf(stations);
    }
}
