package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/** An opinion was handed on to a unit; fired in the same transaction. {@code area} is the code of the area it was heard in. */
public record OpinionHandedOn(long opinionId, String area, long leadUnit, List<Long> coUnits, LocalDate on) {
    public OpinionHandedOn {
        coUnits = List.copyOf(coUnits);
    }
}
