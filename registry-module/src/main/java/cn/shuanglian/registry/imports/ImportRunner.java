package cn.shuanglian.registry.imports;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.sheet.SheetProblem;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs an import and sees to it that its job ends, whatever happens to the work. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());

    @Inject
    ImportPass pass;
    @Inject
    Jobs jobs;

    /** Like {@link #run}, on another thread and in the same caller's name. */
    @Asynchronous
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void inBackground(long job, ImportSheet asked) {
        run(job, asked);
    }

    /** Reads the whole sheet in one transaction and ends the job. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void run(long job, ImportSheet asked) {
        try {
            ImportOutcome outcome = pass.read(job, asked);
            jobs.end(job, outcome.state(), outcome.tally(), outcome.problems());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "import job " + job + " came to nothing");
            jobs.end(job, JobState.FAILED, Tally.NONE, List.of(new SheetProblem(0, "", "", isClash(e) ? "clash" : "failed", List.of())));
        }
    }

    /** Somebody else stored the same at the same time, or held what was needed for too long. */
    private static boolean isClash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException || cause instanceof SQLTransientException
                    || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
