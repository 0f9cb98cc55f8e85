package cn.shuanglian.registry.body;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.Keyed;

/**
 * A body as lists show it.
 *
 * @param area code of the area whose congress it belongs to
 * @param head name of its director or head, or null while there is none
 * @param seats seats held now
 * @param deputies active deputies of a delegation; 0 for other bodies, whose members have seats
 */
public record BodyRow(long id, BodyKind kind, String name, String area, String head, long seats, long deputies, long version) implements Keyed {

    /** Who belongs to it now: a delegation's deputies, elsewhere those who have a seat. */
    public long members() {
        return kind == BodyKind.DELEGATION ? deputies : seats;
    }

    /** Which seats it has and who may take them. */
    public SeatRules rules() {
        return new SeatRules(kind, new AreaCode(area).level());
    }

    /** The size the law gives it, when the number of its members is outside of it (组织法 art. 47); else null. */
    public SeatRules.Size missedSize() {
        SeatRules.Size size = rules().size();
        return size == null || size.fits(seats) ? null : size;
    }
}
