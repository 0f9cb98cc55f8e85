package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/** A meeting about an opinion whose speaker was dissatisfied again. {@code units} are the names of those that came. */
public record HeldMeeting(LocalDate on, String record, List<String> units) {
    public HeldMeeting {
        units = List.copyOf(units);
    }
}
