package cn.shuanglian.reception.search;

/**
 * How the index of this node stands.
 *
 * @param opinions how many are in the index that is searched
 * @param waiting changes that are not in it yet
 * @param building a new index is being written beside the one that is searched
 * @param done opinions the new index has, of {@code total}
 * @param trouble the index could not be written the last time it was tried
 */
public record IndexState(int opinions, long waiting, boolean building, long done, long total, boolean trouble) {
    static final IndexState NOT_OPEN = new IndexState(0, 0, true, 0, 0, false);

    /** 0 to 100. */
    public int percent() {
        return !building ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
