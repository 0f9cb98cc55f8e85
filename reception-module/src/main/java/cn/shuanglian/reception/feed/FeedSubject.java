package cn.shuanglian.reception.feed;

/** Whose calendar it is, by name. @param area code of the area it belongs to */
public record FeedSubject(FeedKind kind, long id, String name, String area) {
    OccasionFilter filter() {
        return switch (kind) {
            case DEPUTY -> new OccasionFilter(null, null, id, null, null, null, true);
            case STATION -> new OccasionFilter(null, id, null, null, null, null);
            case GROUP -> new OccasionFilter(null, null, null, id, null, null, true);
        };
    }
}
