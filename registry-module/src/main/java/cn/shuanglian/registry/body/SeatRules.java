package cn.shuanglian.registry.body;

import cn.shuanglian.registry.code.AreaLevel;
import java.util.List;

/** Which seats a body of one kind has at one level, and who may take them. */
public record SeatRules(BodyKind kind, AreaLevel level) {

    /** How many members a standing committee has by law. */
    public record Size(int least, int most) {
        public boolean fits(long members) {
            return members >= least && members <= most;
        }
    }

    /** The posts there are, the highest first; a county's standing committee has no secretary-general (组织法 art. 54). */
    public List<SeatPost> posts() {
        return switch (kind) {
            case STANDING_COMMITTEE -> level == AreaLevel.COUNTY ? List.of(SeatPost.DIRECTOR, SeatPost.DEPUTY_DIRECTOR, SeatPost.MEMBER)
                    : List.of(SeatPost.DIRECTOR, SeatPost.DEPUTY_DIRECTOR, SeatPost.SECRETARY_GENERAL, SeatPost.MEMBER);
            case SPECIAL_COMMITTEE -> List.of(SeatPost.HEAD, SeatPost.DEPUTY_HEAD, SeatPost.MEMBER);
            case DELEGATION, TOWNSHIP_CONGRESS -> List.of(SeatPost.HEAD, SeatPost.DEPUTY_HEAD, SeatPost.LIAISON);
        };
    }

    /** Liaison officers are staff, and the head of a street's working committee need not be a deputy. */
    public boolean opensToStaff(SeatPost post) {
        return post == SeatPost.LIAISON || kind == BodyKind.TOWNSHIP_CONGRESS;
    }

    /** A body of this kind can exist at this level: townships have no committees (组织法 art. 33, 46), only they and counties have township bodies. */
    public boolean isPossible() {
        return switch (kind) {
            case STANDING_COMMITTEE, SPECIAL_COMMITTEE -> level != AreaLevel.TOWNSHIP && level != AreaLevel.COUNTRY;
            case DELEGATION -> level != AreaLevel.COUNTRY;
            case TOWNSHIP_CONGRESS -> level == AreaLevel.TOWNSHIP || level == AreaLevel.COUNTY;
        };
    }

    /** How many members the standing committee should have (组织法 art. 47), or null where the law says nothing. */
    public Size size() {
        if (kind != BodyKind.STANDING_COMMITTEE) {
            return null;
        }
        return switch (level) {
            case PROVINCE -> new Size(45, 75);
            case CITY -> new Size(29, 51);
            case COUNTY -> new Size(15, 35);
            default -> null;
        };
    }
}
