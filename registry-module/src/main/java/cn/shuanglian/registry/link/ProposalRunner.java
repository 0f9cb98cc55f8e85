package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
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

/** Works out proposals and sees to it that their jobs end, whatever happens to the work. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProposalRunner {
    private static final Logger LOG = Logger.getLogger(ProposalRunner.class.getName());

    @Inject
    ProposalPass pass;
    @Inject
    Jobs jobs;

    /** Works the proposal out on another thread, in the same caller's name. */
    @Asynchronous
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void inBackground(long job, AreaCode area, boolean cut) {
        try {
            jobs.end(job, JobState.DONE, pass.workOut(job, area, cut), List.of());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "proposal " + job + " for " + area + " came to nothing");
            jobs.end(job, JobState.FAILED, Tally.NONE, List.of());
        }
    }
}
