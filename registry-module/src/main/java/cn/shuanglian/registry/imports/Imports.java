package cn.shuanglian.registry.imports;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.job.JobRow;
import cn.shuanglian.registry.job.Jobs;
import cn.shuanglian.registry.job.StartJob;
import cn.shuanglian.registry.sheet.Column;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes in sheets as offices keep them. A sheet is read in the background; its job tells how far it is and what is wrong. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Imports {
    /** The kinds in the order in which one refers to another: areas come first. */
    public static final List<String> KINDS = List.of("areas", "units", "stations", "groups", "deputies", "receptions", "opinions",
            "suggestions", "duty-reports");

    @Inject
    Jobs jobs;
    @Inject
    ImportRunner runner;
    @Inject
    @Any
    Instance<SheetImport> known;

    /** Starts reading the sheet and returns the job's key at once. Refuses an unknown kind and an empty file. */
    @RolesAllowed(LIAISON_OFFICE)
    public long start(ImportSheet asked) {
        check(asked);
        long job = jobs.start(new StartJob("import:" + asked.kind(), asked.fileName(), asked.dryRun()));
        runner.inBackground(job, asked);
        return job;
    }

    /** Reads the sheet and returns when it is done; for the sample data at start-up. */
    @RolesAllowed(SYSTEM)
    public JobRow take(ImportSheet asked) {
        check(asked);
        long job = jobs.start(new StartJob("import:" + asked.kind(), asked.fileName(), asked.dryRun()));
        runner.run(job, asked);
        return jobs.require(job);
    }

    /** The kinds that can be taken in, in the order of {@link #KINDS}, with the columns their sheets have. */
    @RolesAllowed(LIAISON_OFFICE)
    public Map<String, List<Column>> columns() {
        return known.stream().sorted(Comparator.comparingInt(sheet -> place(sheet.kind())))
                .collect(toMap(SheetImport::kind, SheetImport::columns, (one, other) -> one, LinkedHashMap::new));
    }

    /** What no other sheet refers to comes last. */
    private static int place(String kind) {
        return KINDS.contains(kind) ? KINDS.indexOf(kind) : KINDS.size();
    }

    private void check(ImportSheet asked) {
        if (known.stream().noneMatch(kind -> kind.kind().equals(asked.kind()))) {
            throw new Refused("import.kind", "kind", String.valueOf(asked.kind()));
        }
        if (asked.content() == null || asked.content().length == 0) {
            throw new Refused("import.empty", "file");
        }
    }
}
