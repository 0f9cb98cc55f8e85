package cn.shuanglian.registry.station;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Set;

/**
 * Narrows the list of stations; each part may be null. {@code words} are looked for in the name.
 *
 * @param photo only those with a picture, or only those without
 * @param among only these, for a caller who knows something about stations that this module does not
 */
public record StationFilter(AreaCode area, StationKind kind, String words, Boolean photo, Set<Long> among) {
    public static final StationFilter NONE = new StationFilter(null, null, null);

    public StationFilter(AreaCode area, StationKind kind, String words) {
        this(area, kind, words, null, null);
    }

    /** The same without regard to the kind. */
    StationFilter ofAnyKind() {
        return new StationFilter(area, null, words, photo, among);
    }
}
