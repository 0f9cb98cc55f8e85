package cn.shuanglian.evaluation.assessment;

import cn.shuanglian.evaluation.rubric.Rubric;
import java.util.List;

/** One score sheet in full: every item of the rubric with the records behind its points. */
public record AssessmentSheet(AssessmentRow assessment, Rubric rubric, List<SheetLine> lines) {
    public AssessmentSheet {
        lines = List.copyOf(lines);
    }
}
