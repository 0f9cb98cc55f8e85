package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.StartJob;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Notices of holidays and make-up days that were taken in from a sheet. One is a draft until somebody saw what it moves; applied, it changes
 * the working days and moves the dates in one transaction. Only the office whose area covers all the others decides: for anybody else there
 * are none.
 */
@Stateless
@DenyAll
public class WorkdayNotices {
    /** The steps a draft can take. */
    public static final String APPLY = "APPLY";
    public static final String DISCARD = "DISCARD";
    static final String JOB = "workdays:";
    private static final int SHOWN = 50;
    private static final String ROW = """
            select new cn.shuanglian.registry.workday.WorkdayNoticeRow(n.id, n.title, n.status, n.days, n.recordedAt, n.decidedAt, n.version)
            from WorkdayNotice n\s""";

    @PersistenceContext
    EntityManager em;
    @Inject
    NoticeBook book;
    @Inject
    NoticePass pass;
    @Inject
    NoticeRunner runner;
    @Inject
    Jobs jobs;

    /** Whether the caller decides about notices. */
    @RolesAllowed(LIAISON_OFFICE)
    public boolean mayDecide() {
        return book.mayDecide();
    }

    /** The latest notices, newest first, at most 50; none for an office that does not decide. */
    @RolesAllowed(LIAISON_OFFICE)
    public List<WorkdayNoticeRow> latest() {
        return book.mayDecide() ? em.createQuery(ROW + "order by n.id desc", WorkdayNoticeRow.class).setMaxResults(SHOWN).getResultList() : List.of();
    }

    /** What a notice changes and moves. @throws NotFound also for an office that does not decide */
    @RolesAllowed(LIAISON_OFFICE)
    public NoticePreview preview(long id) {
        book.requireMayDecide(id);
        WorkdayNoticeRow row = em.createQuery(ROW + "where n.id = :id", WorkdayNoticeRow.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("workdayNotice", id));
        return row.status() == NoticeStatus.DRAFT ? pass.preview(row) : new NoticePreview(row, List.of(), List.of());
    }

    /**
     * Starts applying a draft and returns the job's key at once. Everything is done or, when something was refused or looks otherwise than it
     * was seen, nothing. @param seen of the consequences that were listed @throws NotAllowedNow for a notice that is decided
     */
    @RolesAllowed(LIAISON_OFFICE)
    public long apply(long id, String seen, long version) {
        refuseDecided(preview(id).notice(), APPLY, version);
        long job = jobs.start(new StartJob(JOB + id, Long.toString(id), false));
        runner.inBackground(job, id, seen);
        return job;
    }

    /** Throws a draft away. @throws NotAllowedNow for a notice that is decided */
    @RolesAllowed(LIAISON_OFFICE)
    public void discard(long id, long version) {
        book.requireMayDecide(id);
        WorkdayNotice notice = book.locked(id);
        Stale.unless(version, notice.version());
        if (notice.status() != NoticeStatus.DRAFT) {
            throw new NotAllowedNow(DISCARD, notice.status().name(), List.of());
        }
        book.decided(notice, NoticeStatus.DISCARDED, "nothing was changed");
    }

    private static void refuseDecided(WorkdayNoticeRow row, String action, long version) {
        Stale.unless(version, row.version());
        if (row.status() != NoticeStatus.DRAFT) {
            throw new NotAllowedNow(action, row.status().name(), List.of());
        }
    }
}
