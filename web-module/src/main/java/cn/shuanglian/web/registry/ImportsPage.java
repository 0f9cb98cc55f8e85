package cn.shuanglian.web.registry;

import cn.shuanglian.registry.imports.ImportSheet;
import cn.shuanglian.registry.imports.Imports;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Steps;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.primefaces.model.file.UploadedFile;

/** Taking in of sheets: choose, try, store, and see how far it is and what is wrong. */
@Named
@RequestScoped
public class ImportsPage {
    /** What the page lists; all of them are in the file to be downloaded. */
    public static final int PROBLEMS_SHOWN = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Imports imports;
    @Inject
    Jobs jobs;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private String kind;
    private UploadedFile file;
    private boolean soundRowsOnly;
    private Map<String, List<Column>> columns;
    private JobRow job;
    private List<SheetProblem> problems;

    /** Called before the page is shown: whoever may not import gets no form. */
    public void load() {
        columns = imports.columns();
        if (query.text(UploadLimit.REFUSED) != null) {
            Notices.refused(PageWords.of("registry", "import.file.tooBig"));
        }
    }

    /** Reads the sheet without storing anything. */
    public String tryOut() {
        return start(true);
    }

    /** Reads the sheet and stores it if its rows are good. */
    public String store() {
        return start(false);
    }

    private String start(boolean dryRun) {
        long[] started = {0};
        Steps.End end = Steps.take(() -> started[0] = imports.start(
                new ImportSheet(kind, file.getFileName(), file.getContent(), dryRun, soundRowsOnly)));
        return end == Steps.End.DONE ? "/registry/imports.xhtml?faces-redirect=true&job=" + started[0] : null;
    }

    /** The job the address names, or null. */
    public JobRow getJob() {
        Long id = query.id("job");
        if (job == null && id != null) {
            job = jobs.require(id);
        }
        return job;
    }

    /** What the job found wrong, as far as the page lists it. */
    public List<SheetProblem> getProblems() {
        if (problems == null) {
            problems = getJob() == null || !getJob().isOver() ? List.of() : jobs.problems(getJob().id());
        }
        return problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()));
    }

    /** Problems that are kept, shown or not. */
    public int getProblemCount() {
        return getProblems().isEmpty() ? 0 : problems.size();
    }

    /** Why the row was refused, in the page's language. */
    public String reason(SheetProblem problem) {
        return problem.words(PageWords.locale());
    }

    /** Key of the sentence that says what became of the job. */
    public String outcome(JobRow row) {
        if (row.state() == JobState.DONE && row.dryRun()) {
            return row.rejected() == 0 ? "TRIED" : "TRIED_BAD";
        }
        return row.state().name();
    }

    /** How the outcome looks; the word beside it says the same. */
    public String tone(JobRow row) {
        return switch (outcome(row)) {
            case "DONE" -> row.rejected() == 0 ? "good" : "warn";
            case "TRIED", "RUNNING" -> "info";
            case "TRIED_BAD" -> "warn";
            default -> "bad";
        };
    }

    /** The latest imports of this person. */
    public List<JobRow> getLatest() {
        return jobs.latest().stream().filter(row -> row.kind().startsWith("import:")).toList();
    }

    /** What a job's sheet holds. */
    public String kindOf(JobRow row) {
        return row.kind().substring("import:".length());
    }

    /** The moment, to the minute, on the system's clock. */
    public String moment(Long epochMillis) {
        return epochMillis == null ? "" : MINUTE.format(Instant.ofEpochMilli(epochMillis).atZone(clock.getZone()));
    }

    /** Columns by kind of sheet, in the order in which sheets are taken in. */
    public Map<String, List<Column>> getColumns() {
        return columns == null ? imports.columns() : columns;
    }

    /** As chosen, else the one the address names. */
    public String getKind() {
        return kind == null ? query.text("kind") : kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public boolean isSoundRowsOnly() {
        return soundRowsOnly;
    }

    public void setSoundRowsOnly(boolean soundRowsOnly) {
        this.soundRowsOnly = soundRowsOnly;
    }
}
