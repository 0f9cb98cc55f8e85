package cn.shuanglian.registry.imports;

import cn.shuanglian.registry.job.JobState;
import cn.shuanglian.registry.job.Tally;
import cn.shuanglian.registry.sheet.SheetProblem;
import java.util.List;

/** How one pass over a sheet ended. */
public record ImportOutcome(JobState state, Tally tally, List<SheetProblem> problems) {
}
