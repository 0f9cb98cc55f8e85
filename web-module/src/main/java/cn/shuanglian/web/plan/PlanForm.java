package cn.shuanglian.web.plan;

import cn.shuanglian.reception.plan.Plans;
import cn.shuanglian.reception.plan.StartPlan;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Working a plan out and publishing it, and how far that is. */
@Named
@RequestScoped
public class PlanForm {
    @Inject
    Plans plans;
    @Inject
    Jobs jobs;
    @Inject
    Stations stations;
    @Inject
    PlanPlace place;
    @Inject
    ListQuery query;

    private LocalDate from;
    private JobRow job;
    private boolean asked;

    /** Starts working the plan out and shows how far it is. */
    public String workOut() {
        long[] started = {0};
        boolean done = Refusals.done("workOut", () -> started[0] = plans.start(new StartPlan(place.getArea().code(), place.getYear(), from)));
        return done ? address(started[0]) : null;
    }

    /** Starts publishing the plan as it was shown. */
    public String publish() {
        Long plan = query.id("plan");
        Long version = query.id("version");
        long[] started = {0};
        return plan != null && version != null && Steps.take(() -> started[0] = plans.publish(plan, version)) == Steps.End.DONE
                ? address(started[0]) : null;
    }

    private String address(long started) {
        return "/reception/plan.xhtml?faces-redirect=true&area=" + place.getArea() + "&year=" + place.getYear() + "&job=" + started;
    }

    /** The job the address names, if it is the reader's and about a plan; null otherwise. */
    public JobRow getJob() {
        Long key = query.id("job");
        if (!asked && key != null) {
            asked = true;
            job = jobs.latest().stream().filter(each -> each.id() == key && each.kind().startsWith("plan")).findFirst().orElse(null);
        }
        return job;
    }

    /** Whether the job publishes. */
    public boolean isPublishing() {
        return getJob() != null && getJob().kind().startsWith("planPublish");
    }

    /** How the outcome looks; the word beside it says the same. */
    public String getTone() {
        return getJob().state() == JobState.DONE ? getJob().rejected() == 0 ? "good" : "warn" : getJob().state() == JobState.RUNNING ? "info" : "bad";
    }

    /** Why single receptions could not be published, in sentences. */
    public List<String> getRefusals() {
        if (getJob() == null || !getJob().isOver() || !isPublishing() || getJob().rejected() == 0) {
            return List.of();
        }
        List<SheetProblem> problems = jobs.problems(getJob().id());
        var names = stations.names(problems.stream().map(problem -> Long.valueOf(problem.column())).distinct().toList());
        return problems.stream().map(problem -> PageWords.of("reception", "plan.refusedOne", problem.value(),
                names.getOrDefault(Long.valueOf(problem.column()), ""), PageWords.of("problems", "refused." + problem.code(),
                        problem.args().toArray()))).toList();
    }

    /** As typed, else the first day that would be planned. */
    public LocalDate getFrom() {
        if (from == null) {
            LocalDate first = LocalDate.of(place.getYear(), 1, 1);
            return first.isBefore(place.today()) && place.getYear() == place.today().getYear() ? place.today() : first;
        }
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
