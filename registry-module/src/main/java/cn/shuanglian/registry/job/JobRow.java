package cn.shuanglian.registry.job;

import java.time.Instant;

/**
 * A job as its page and the API show it.
 *
 * @param total rows there are, as far as known; {@code seen} of them have been looked at
 * @param startedAt instant in epoch milliseconds, as is {@code finishedAt}, which is null while it runs
 */
public record JobRow(long id, String kind, String title, boolean dryRun, JobState state, int total, int seen, int created, int updated,
                     int unchanged, int rejected, long startedAt, Long finishedAt, long leaseUntil) {

    public int done() {
        return created + updated + unchanged;
    }

    /** 0 to 100. */
    public int percent() {
        return state == JobState.DONE ? 100 : total == 0 ? 0 : Math.min(100, seen * 100 / total);
    }

    public boolean isOver() {
        return state != JobState.RUNNING;
    }

    JobRow asOf(Instant now) {
        boolean dead = state == JobState.RUNNING && leaseUntil < now.toEpochMilli();
        return dead ? new JobRow(id, kind, title, dryRun, JobState.INTERRUPTED, total, seen, created, updated, unchanged, rejected, startedAt,
                finishedAt, leaseUntil) : this;
    }
}
