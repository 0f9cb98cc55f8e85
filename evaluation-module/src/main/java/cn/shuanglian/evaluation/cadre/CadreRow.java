package cn.shuanglian.evaluation.cadre;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.list.Keyed;

/**
 * One leading cadre in one year; whoever holds several mandates appears once, with the one of the highest level.
 *
 * @param id key of the mandate
 * @param receptions held with the cadre there in person; a substitute does not count
 * @param planned places at receptions to come
 * @param required receptions that the area's rules demand in the year (S3)
 * @param pairs links the cadre keeps (S9)
 * @param reported whether a duty report was given in the year
 * @param lacking what the year will lack as things are planned
 * @param invited whether the cadre was invited today
 */
public record CadreRow(long id, long personId, String name, DeputyLevel level, String area, String workUnit, String post, int receptions,
                       int planned, int required, int activities, int pairs, boolean reported, Outlook outlook, int lacking, boolean invited)
        implements Keyed {
    /** Fewer receptions than required so far. */
    public boolean isShort() {
        return receptions < required;
    }
}
