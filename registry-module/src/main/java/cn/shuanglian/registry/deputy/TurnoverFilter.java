package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Narrows the list of turnovers; each part may be null. {@code deputyId} is a mandate; both days are included.
 *
 * @param open only what left duties behind that nobody has taken over yet
 */
public record TurnoverFilter(AreaCode area, TurnoverKind kind, Long deputyId, LocalDate from, LocalDate to, Boolean open) {
    public static final TurnoverFilter NONE = new TurnoverFilter(null, null, null, null, null, null);
}
