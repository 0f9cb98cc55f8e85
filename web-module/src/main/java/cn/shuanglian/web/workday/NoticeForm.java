package cn.shuanglian.web.workday;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.workday.MovedDate;
import cn.shuanglian.registry.workday.NoticePreview;
import cn.shuanglian.registry.workday.WorkdayNotices;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A notice with what it would move, and applying or discarding it. */
@Named("workdayNotice")
@RequestScoped
public class NoticeForm {
    /** Dates that are listed at once; the rest is counted. */
    public static final int SHOWN = 200;

    @Inject
    WorkdayNotices notices;
    @Inject
    Jobs jobs;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;

    private NoticePreview preview;
    private JobRow job;
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown, so that what the address names is missed in time. */
    public void load() {
        getPreview();
        getJob();
    }

    /** The notice the address names, or null. @throws cn.shuanglian.registry.fault.NotFound also for an office that does not decide */
    public NoticePreview getPreview() {
        Long id = query.id("notice");
        if (preview == null && id != null) {
            preview = notices.preview(id);
            areaNames = areas.names(getMoved().stream().map(MovedDate::area).distinct().toList());
        }
        return preview;
    }

    /** The first dates that would move. */
    public List<MovedDate> getMoved() {
        return preview.moved().subList(0, Math.min(SHOWN, preview.moved().size()));
    }

    public int getShown() {
        return SHOWN;
    }

    public String areaName(MovedDate date) {
        return areaNames.getOrDefault(date.area(), date.area());
    }

    /** Why a date does not move by itself. */
    public String obstacle(MovedDate date) {
        return PageWords.of("problems", "refused." + date.obstacle());
    }

    /** Starts applying the notice, if what it moves is what was shown. */
    public String apply() {
        Long id = query.id("notice");
        Long version = query.id("version");
        long[] started = {0};
        return id != null && version != null
                && Steps.take(() -> started[0] = notices.apply(id, query.text("seen"), version)) == Steps.End.DONE
                ? "/registry/workdays.xhtml?faces-redirect=true&notice=" + id + "&job=" + started[0] : null;
    }

    /** Throws the notice away. */
    public String discard() {
        Long id = query.id("notice");
        Long version = query.id("version");
        if (id == null || version == null || Steps.take(() -> notices.discard(id, version)) != Steps.End.DONE) {
            return null;
        }
        Notices.done(PageWords.of("registry", "workdayNotice.discarded"));
        return "/registry/workdays.xhtml?faces-redirect=true";
    }

    /** The job the address names, or null. */
    public JobRow getJob() {
        Long id = query.id("job");
        if (job == null && id != null) {
            job = jobs.require(id);
        }
        return job;
    }

    /** How the job's outcome looks; the word beside it says the same. */
    public String getTone() {
        return getJob().state() == JobState.DONE ? getJob().rejected() == 0 ? "good" : "warn" : getJob().state() == JobState.RUNNING ? "info" : "bad";
    }

    /** Why the job came to nothing, in sentences; empty where nobody knows. */
    public List<String> getReasons() {
        return getJob().state() == JobState.FAILED ? jobs.problems(getJob().id()).stream()
                .map(problem -> PageWords.of("problems", "refused." + problem.code(), problem.args().toArray())).toList() : List.of();
    }
}
