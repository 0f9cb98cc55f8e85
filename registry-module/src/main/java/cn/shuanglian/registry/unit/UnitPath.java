package cn.shuanglian.registry.unit;

/**
 * Where a unit stands in the tree, as text that sorts as a list of the tree is read: the area of the topmost unit and the keys from there
 * down to the unit.
 */
final class UnitPath {
    /** Units below one another; more would be a mistake, and the column has room for it. */
    static final int DEEPEST = 5;

    private UnitPath() {
    }

    static String root(String area, long id) {
        return area + "/" + step(id);
    }

    static String below(String parent, long id) {
        return parent + "/" + step(id);
    }

    static int depth(String path) {
        return (int) path.chars().filter(sign -> sign == '/').count() - 1;
    }

    /** Whether the path leads through the other one or is the same: the unit at {@code other} must not be put below it. */
    static boolean leadsThrough(String path, String other) {
        return path.equals(other) || path.startsWith(other + "/");
    }

    private static String step(long id) {
        return String.format("%019d", id);
    }
}
