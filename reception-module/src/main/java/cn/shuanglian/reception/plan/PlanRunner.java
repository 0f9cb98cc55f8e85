package cn.shuanglian.reception.plan;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.plan.PlanDifferences.Difference;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works plans out and publishes them, and sees to it that the jobs end, whatever happens to the work. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanRunner {
    private static final Logger LOG = Logger.getLogger(PlanRunner.class.getName());

    @Inject
    PlanPass pass;
    @Inject
    PlanStep step;
    @Inject
    PlanDifferences differences;
    @Inject
    Jobs jobs;

    /** Works the plan out on another thread, in the same caller's name. */
    @Asynchronous
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void workOut(long job, long plan) {
        try {
            jobs.end(job, JobState.DONE, pass.workOut(job, plan), List.of());
        } catch (RuntimeException e) {
            failed(job, plan, e);
        }
    }

    /**
     * Publishes the plan on another thread: first whatever frees people and times, then what takes them. What is done is done: stopped in
     * the middle, the next publication goes on where this one ended, and of a plan that is published nothing is left to do.
     */
    @Asynchronous
    @RolesAllowed(LIAISON_OFFICE)
    public void publish(long job, long plan) {
        try {
            publishNow(job, plan);
        } catch (RuntimeException e) {
            failed(job, plan, e);
        }
    }

    private void failed(long job, long plan, RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "job " + job + " for plan " + plan + " came to nothing");
        jobs.end(job, JobState.FAILED, Tally.NONE, List.of());
    }

    private void publishNow(long job, long plan) {
        List<Difference> all = differences.of(plan);
        List<Work> works = new ArrayList<>();
        of(all, PlanChange.Kind.CANCEL).forEach(each -> works.add(new Work(each, () -> step.cancel(each.known().slot().id()))));
        all.stream().filter(each -> restaffs(each) && !each.leaving().isEmpty())
                .forEach(each -> works.add(new Work(each, () -> step.release(each.known().slot().id(), staying(each)))));
        of(all, PlanChange.Kind.MOVE).forEach(each -> works.add(new Work(each, () -> step.move(each.known().slot().id()))));
        of(all, PlanChange.Kind.OPEN).forEach(each -> works.add(new Work(each, () -> step.open(each.known().slot().id()))));
        all.stream().filter(each -> restaffs(each) && !each.arriving().isEmpty())
                .forEach(each -> works.add(new Work(each, () -> step.staff(each.known().slot().id(), each.planned().stream().sorted().toList()))));
        List<SheetProblem> problems = new ArrayList<>();
        Set<Difference> refused = new HashSet<>();
        for (int at = 0; at < works.size(); at++) {
            if (at % 10 == 0) {
                jobs.advance(job, works.size(), at);
            }
            take(works.get(at), refused, problems);
        }
        int opened = of(all, PlanChange.Kind.OPEN).size() - (int) refused.stream().filter(each -> each.kind() == PlanChange.Kind.OPEN).count();
        Tally tally = new Tally(opened, all.size() - refused.size() - opened, 0, refused.size());
        if (!all.isEmpty()) {
            step.published(plan, "opened " + tally.created() + ", changed " + tally.updated() + ", refused " + tally.rejected());
        }
        jobs.end(job, JobState.DONE, tally, problems);
    }

    private record Work(Difference difference, Runnable step) {
    }

    /** Whatever a reception lacks in the end stands among the problems; the others go on. */
    private static void take(Work work, Set<Difference> refused, List<SheetProblem> problems) {
        if (refused.contains(work.difference())) {
            return;
        }
        try {
            work.step().run();
        } catch (Refused | Stale e) {
            refused.add(work.difference());
            String code = e instanceof Refused reason ? reason.code() : "stale";
            List<String> arguments = e instanceof Refused reason ? reason.arguments().stream().map(String::valueOf).toList() : List.of();
            PlanSlot slot = work.difference().known().slot();
            problems.add(new SheetProblem(problems.size() + 1, Long.toString(slot.stationId()), slot.heldOn().toString(), code, arguments));
        }
    }

    private static boolean restaffs(Difference each) {
        return each.kind() == PlanChange.Kind.RESTAFF || each.kind() == PlanChange.Kind.MOVE;
    }

    private static List<Long> staying(Difference each) {
        return each.known().expected().stream().filter(each.planned()::contains).toList();
    }

    private static List<Difference> of(List<Difference> all, PlanChange.Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }
}
