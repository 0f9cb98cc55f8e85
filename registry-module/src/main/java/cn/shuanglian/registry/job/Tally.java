package cn.shuanglian.registry.job;

/** What became of a job's rows; {@code done} are those that were good: created, updated or unchanged. */
public record Tally(int created, int updated, int unchanged, int rejected) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public int done() {
        return created + updated + unchanged;
    }
}
