package cn.shuanglian.registry.imports;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.sheet.Sheet;
import cn.shuanglian.registry.sheet.SheetProblem;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One pass over a sheet in one transaction: all of it is stored, or after a crash, a bad row or a dry run none of it. */
@Stateless
@DenyAll
public class ImportPass {
    private static final int ROWS_BETWEEN_SIGNS = 200;

    @Resource
    SessionContext context;
    @Inject
    @Any
    Instance<SheetImport> known;
    @Inject
    Jobs jobs;
    @Inject
    Journal journal;
    @Inject
    Callers callers;
    @Inject
    Event<SheetTaken> told;

    /** Reads the sheet and keeps its job's progress. What is wrong with rows is in the outcome; anything thrown undoes everything. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ImportOutcome read(long job, ImportSheet asked) {
        SheetImport kind = known.stream().filter(one -> one.kind().equals(asked.kind())).findFirst().orElseThrow();
        Sheet sheet = Sheet.read(asked.content(), asked.fileName(), kind.columns());
        if (!sheet.isReadable()) {
            return new ImportOutcome(asked.dryRun() ? JobState.DONE : JobState.FAILED, new Tally(0, 0, 0, sheet.problems().size()), sheet.problems());
        }
        List<SheetProblem> problems = new ArrayList<>();
        Tally tally = takeAll(job, sheet, kind.begin(), problems);
        told.fire(new SheetTaken(asked.kind()));
        boolean store = !asked.dryRun() && (problems.isEmpty() || asked.soundRowsOnly());
        if (store) {
            journal.enter(Deed.done("SHEET_IMPORTED", "job", job, callers.current().area().code(),
                    asked.kind() + " " + asked.fileName() + " " + tally));
        } else {
            context.setRollbackOnly();
        }
        JobState state = store || asked.dryRun() ? JobState.DONE : JobState.FAILED;
        return new ImportOutcome(state, state == JobState.FAILED ? new Tally(0, 0, 0, tally.rejected()) : tally, problems);
    }

    private Tally takeAll(long job, Sheet sheet, SheetImport.Intake intake, List<SheetProblem> problems) {
        int total;
        try (Stream<SheetRow> rows = sheet.rows()) {
            total = (int) rows.count();
        }
        jobs.advance(job, total, 0);
        Map<SheetImport.Taken, Integer> taken = new EnumMap<>(SheetImport.Taken.class);
        int[] seen = {0};
        try (Stream<SheetRow> rows = sheet.rows()) {
            rows.forEach(row -> {
                taken.merge(takeOne(row, intake, problems), 1, Integer::sum);
                if (++seen[0] % ROWS_BETWEEN_SIGNS == 0) {
                    jobs.advance(job, total, seen[0]);
                }
            });
        }
        intake.finish();
        return new Tally(taken.getOrDefault(SheetImport.Taken.CREATED, 0), taken.getOrDefault(SheetImport.Taken.UPDATED, 0),
                taken.getOrDefault(SheetImport.Taken.UNCHANGED, 0), taken.getOrDefault(SheetImport.Taken.REFUSED, 0));
    }

    private static SheetImport.Taken takeOne(SheetRow row, SheetImport.Intake intake, List<SheetProblem> problems) {
        SheetImport.Taken taken = row.isSound() ? intake.take(row) : SheetImport.Taken.REFUSED;
        problems.addAll(row.problems());
        return row.isSound() ? taken : SheetImport.Taken.REFUSED;
    }
}
