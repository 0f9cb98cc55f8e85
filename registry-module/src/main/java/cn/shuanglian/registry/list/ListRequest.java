package cn.shuanglian.registry.list;

/**
 * Asks for one page of a list.
 *
 * @param sort name of the order, or null for the list's usual one
 * @param descending the order turned round
 * @param from position of the neighbouring page's edge, or null for the first page
 * @param backwards the page before {@code from} instead of the one after it
 * @param limit rows at most, 1 to 500
 */
public record ListRequest(String sort, boolean descending, Position from, boolean backwards, int limit) {
    public static final int MOST = 500;

    public ListRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** The first page in the list's usual order. */
    public static ListRequest first(int limit) {
        return new ListRequest(null, false, null, false, limit);
    }
}
