package cn.shuanglian.registry.workday;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.fault.Refused;
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
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Applies notices and sees to it that their jobs end, whatever happens to the work. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRunner {
    private static final Logger LOG = Logger.getLogger(NoticeRunner.class.getName());

    @Inject
    NoticePass pass;
    @Inject
    Jobs jobs;

    /** Applies the notice on another thread, in the same caller's name. */
    @Asynchronous
    @RolesAllowed(LIAISON_OFFICE)
    public void inBackground(long job, long notice, String seen) {
        try {
            jobs.end(job, JobState.DONE, pass.apply(job, notice, seen), List.of());
        } catch (Refused refused) {
            jobs.end(job, JobState.FAILED, Tally.NONE, List.of(new SheetProblem(1, "", "", refused.code(),
                    refused.arguments().stream().map(String::valueOf).toList())));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "job " + job + " for workday notice " + notice + " came to nothing");
            jobs.end(job, JobState.FAILED, Tally.NONE, List.of());
        }
    }
}
