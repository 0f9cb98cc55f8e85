package cn.shuanglian.reception.help;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Narrows the list of help; each part may be null.
 *
 * @param from began on that day or later
 * @param to began on that day or before
 * @param words what the title contains
 */
public record HelpFilter(AreaCode area, Long deputyId, HelpKind kind, HelpStatus status, LocalDate from, LocalDate to, String words) {
    public static final HelpFilter NONE = new HelpFilter(null, null, null, null, null, null, null);
}
