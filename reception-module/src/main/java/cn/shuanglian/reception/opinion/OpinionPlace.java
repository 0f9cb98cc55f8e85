package cn.shuanglian.reception.opinion;

/**
 * Where the matter lies.
 *
 * @param area code of a county or township of the opinion's own area, or null
 * @param words road, village or building, at most 200 characters, or null
 */
public record OpinionPlace(String area, String words) {
    public static final OpinionPlace UNKNOWN = new OpinionPlace(null, null);
}
