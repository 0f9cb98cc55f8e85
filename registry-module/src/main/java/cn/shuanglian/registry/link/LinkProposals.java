package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.StartJob;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposals of pairs: worked out by a job for all kinds of an area, then decided pair by pair, "point to point" (S9). A proposal changes
 * nothing that stands; it names new pairs and such as should end.
 */
@Stateless
@DenyAll
public class LinkProposals {
    private static final String KIND = "links:";

    @Inject
    Jobs jobs;
    @Inject
    ProposalRunner runner;
    @Inject
    ProposalDecisions decisions;
    @Inject
    Callers callers;

    /**
     * Starts working out a proposal and returns the job's key at once. Confirmed pairs whose ends fit stay; an earlier proposal that nobody
     * decided about is overtaken. Refuses an area without pairs of its own. @param cut also propose to end pairs above a quota
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long start(AreaCode area, boolean cut) {
        if (!callers.current().area().covers(area.code())) {
            throw new NotFound("area", area);
        }
        if (LinkKind.at(area.level()).isEmpty()) {
            throw new Refused("link.area", "area", area.code());
        }
        long job = jobs.start(new StartJob(KIND + area, area.code(), false));
        runner.inBackground(job, area, cut);
        return job;
    }

    /** The caller's latest job for the area, or null. */
    @RolesAllowed({READER, SYSTEM})
    public JobRow latest(AreaCode area) {
        return jobs.latest().stream().filter(job -> job.kind().equals(KIND + area)).findFirst().orElse(null);
    }

    /** Says yes to what was ticked: confirms pairs, ends those whose end is proposed. Refuses all if one of them cannot be. Returns how many. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public int accept(List<Tick> ticks, LocalDate on, Long document) {
        return decisions.accept(decisions.ticked(ticks), on, document);
    }

    /** Says no to what was ticked: declines pairs, keeps those whose end is proposed. Returns how many. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public int decline(List<Tick> ticks) {
        return decisions.decline(decisions.ticked(ticks));
    }

    /** Says yes to everything to be decided that fits the filter, at most 2,000 at a time; pairs with a vacant end are left. Returns how many. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public int acceptAll(LinkFilter filter, LocalDate on, Long document) {
        return decisions.acceptAll(filter, on, document);
    }
}
