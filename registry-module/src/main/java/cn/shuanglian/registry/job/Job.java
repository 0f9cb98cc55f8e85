package cn.shuanglian.registry.job;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

@Entity
@Table(name = "registry_job")
class Job {
    /** A node that has not been heard of for this long is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private long id;
    private String kind;
    private String title;
    @Column(name = "dry_run")
    private boolean dryRun;
    @Enumerated(EnumType.STRING)
    private JobState state;
    private int total;
    private int seen;
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;
    @Column(name = "started_by")
    private long startedBy;
    @Column(name = "started_at")
    private long startedAt;
    @Column(name = "finished_at")
    private Long finishedAt;
    @Column(name = "lease_until")
    private long leaseUntil;

    protected Job() {
    }

    Job(StartJob asked, long startedBy, Instant now) {
        id = Keys.next();
        kind = asked.kind();
        title = asked.title();
        dryRun = asked.dryRun();
        state = JobState.RUNNING;
        this.startedBy = startedBy;
        startedAt = now.toEpochMilli();
        leaseUntil = now.plus(LEASE).toEpochMilli();
    }

    long id() {
        return id;
    }

    void advance(int total, int seen, Instant now) {
        this.total = total;
        this.seen = seen;
        leaseUntil = now.plus(LEASE).toEpochMilli();
    }

    void end(JobState state, Tally tally, Instant now) {
        this.state = state;
        created = tally.created();
        updated = tally.updated();
        unchanged = tally.unchanged();
        rejected = tally.rejected();
        seen = Math.max(seen, tally.done() + tally.rejected());
        total = Math.max(total, seen);
        finishedAt = now.toEpochMilli();
    }
}
