package cn.shuanglian.reception.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The receptions of a month as the forecast prints them. */
public record ForecastMonth(int month, List<Line> lines) {
    public ForecastMonth {
        lines = List.copyOf(lines);
    }

    /** One reception. */
    public record Line(LocalDate date, LocalTime start, LocalTime end, String stationName, List<String> deputies) {
        public Line {
            deputies = List.copyOf(deputies);
        }
    }
}
