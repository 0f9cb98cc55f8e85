package cn.shuanglian.reception.plan;

import cn.shuanglian.reception.rota.Bar;
import cn.shuanglian.reception.rota.Unmet;
import java.time.LocalDate;
import java.util.Map;

/**
 * A demand that a plan does not meet.
 *
 * @param station of the slot, with {@code day}, or null where a deputy is meant
 * @param why how many deputies are kept away by what, or from how many slots one deputy is
 */
public record UnmetRow(long id, Unmet.Rule rule, Long station, String stationName, LocalDate day, Long deputy, String deputyName, int missing,
                       Map<Bar, Integer> why) {
    public UnmetRow {
        why = Map.copyOf(why);
    }

    UnmetRow named(String ofStation, String ofDeputy) {
        return new UnmetRow(id, rule, station, ofStation, day, deputy, ofDeputy, missing, why);
    }
}
