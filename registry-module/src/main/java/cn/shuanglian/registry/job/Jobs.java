package cn.shuanglian.registry.job;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.sheet.SheetProblem;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The caller's own jobs. Progress is stored apart from the work itself, so that others see it while the work's transaction is open. */
@Stateless
@DenyAll
public class Jobs {
    /** Problems kept per job; whoever has more mends these first. */
    public static final int PROBLEMS_KEPT = 1000;
    private static final String ROW = """
            select new cn.shuanglian.registry.job.JobRow(j.id, j.kind, j.title, j.dryRun, j.state, j.total, j.seen, j.created, j.updated,
            j.unchanged, j.rejected, j.startedAt, j.finishedAt, j.leaseUntil) from Job j where j.startedBy = :owner""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** Opens a job in the caller's name. Returns its key. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long start(StartJob asked) {
        Job job = new Job(asked, owner(), clock.instant());
        em.persist(job);
        return job.id();
    }

    /** Stores how far a job is; also the sign that its node lives. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void advance(long id, int total, int seen) {
        em.find(Job.class, id).advance(total, seen, clock.instant());
    }

    /** Closes a job with what became of its rows and the first {@value #PROBLEMS_KEPT} problems. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(long id, JobState state, Tally tally, List<SheetProblem> problems) {
        em.find(Job.class, id).end(state, tally, clock.instant());
        problems.stream().limit(PROBLEMS_KEPT).forEach(problem -> em.persist(new JobProblem(id, problem)));
    }

    /** One of the caller's jobs. @throws NotFound also for somebody else's */
    @RolesAllowed({READER, SYSTEM})
    public JobRow require(long id) {
        List<JobRow> found = em.createQuery(ROW + " and j.id = :id", JobRow.class).setParameter("owner", owner()).setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("job", id);
        }
        return found.get(0).asOf(clock.instant());
    }

    /** The caller's latest jobs, newest first, at most 20. */
    @RolesAllowed({READER, SYSTEM})
    public List<JobRow> latest() {
        return em.createQuery(ROW + " order by j.id desc", JobRow.class).setParameter("owner", owner()).setMaxResults(20).getResultStream()
                .map(row -> row.asOf(clock.instant())).toList();
    }

    /** What a job found wrong, in the order of the sheet. @throws NotFound also for somebody else's job */
    @RolesAllowed({READER, SYSTEM})
    public List<SheetProblem> problems(long id) {
        require(id);
        return em.createQuery("select p from JobProblem p where p.jobId = :job order by p.rowNumber, p.id", JobProblem.class)
                .setParameter("job", id).getResultStream().map(JobProblem::problem).toList();
    }

    private long owner() {
        return callers.current().accountId();
    }
}
