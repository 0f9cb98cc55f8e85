package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.StartJob;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;

/**
 * The yearly plans of receptions of the caller's area (S5). A plan is worked out by a job as a draft, as often as need be; publishing it
 * makes its receptions agree with it. What is over never changes.
 */
@Stateless
@DenyAll
public class Plans {
    private static final String ROW = """
            select new cn.shuanglian.reception.plan.PlanRow(p.id, p.areaCode, p.planYear, p.status, p.fromOn, p.slots, p.seats, p.unmet,
            p.provisional, p.computedAt, p.publishedAt, p.version)""";
    private static final String WORK_OUT = "plan:";
    private static final String PUBLISH_JOB = "planPublish:";
    /** The one step a plan can take by a transition. */
    public static final String PUBLISH = "PUBLISH";

    @PersistenceContext
    EntityManager em;
    @Inject
    PlanStore store;
    @Inject
    PlanStart starts;
    @Inject
    PlanRunner runner;
    @Inject
    Jobs jobs;

    /** One page of the plans that fit the filter; {@code sort} is one of {@link PlanOrder}. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<PlanRow> list(PlanFilter filter, ListRequest request) {
        return query(filter).list(Order.named(PlanOrder.class, request.sort(), PlanOrder.YEAR), request);
    }

    /** How many plans fit the filter. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long count(PlanFilter filter) {
        return query(filter).count();
    }

    /** One plan. @throws NotFound also for one outside the caller's area */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public PlanRow require(long id) {
        return query(PlanFilter.NONE).where("p.id = :id", "id", id).list(PlanOrder.YEAR, ListRequest.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFound("plan", id));
    }

    /** The plan of exactly this area for the year, or null; null too for an area outside the caller's. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public PlanRow of(AreaCode area, int year) {
        return query(PlanFilter.NONE).where("p.areaCode = :code", "code", area.code()).where("p.planYear = :exact", "exact", year)
                .list(PlanOrder.YEAR, ListRequest.first(1)).rows().stream().findFirst().orElse(null);
    }

    /**
     * Starts working a plan out and returns the job's key at once. Without any rule the area gets the usual one first: the day of its
     * parameter at every station (S3). Refuses an area that has no deputies of its own, a first day in another year, and a year that is
     * over. @throws NotFound for an area outside the caller's
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long start(@Valid StartPlan asked) {
        long plan = starts.prepare(asked);
        long job = job(WORK_OUT, plan);
        runner.workOut(job, plan);
        return job;
    }

    /**
     * Starts publishing a plan and returns the job's key at once: its slots become receptions, later differences are made good. Done again,
     * it changes nothing. @throws NotAllowedNow for a plan that was not worked out yet @throws Stale if it was worked out anew meanwhile
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long publish(long id, long version) {
        Plan plan = store.require(id, LockModeType.NONE);
        Stale.unless(version, plan.version());
        if (plan.status() == PlanStatus.STARTED) {
            throw new NotAllowedNow(PUBLISH, plan.status().name(), List.of());
        }
        long job = job(PUBLISH_JOB, id);
        runner.publish(job, id);
        return job;
    }

    /** The caller's latest job for the plan, or null. */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public JobRow latestJob(long id) {
        return jobs.latest().stream().filter(job -> job.kind().equals(WORK_OUT + id) || job.kind().equals(PUBLISH_JOB + id)).findFirst()
                .orElse(null);
    }

    private long job(String what, long plan) {
        return jobs.start(new StartJob(what + plan, Long.toString(plan), false));
    }

    private KeysetQuery<PlanRow> query(PlanFilter filter) {
        return new KeysetQuery<>(em, PlanRow.class, ROW, "from Plan p", "p")
                .where("p.areaCode like :scope", "scope", store.scope())
                .whereGiven("p.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("p.planYear = :year", "year", filter.year())
                .whereGiven("p.status = :status", "status", filter.status());
    }
}
