package cn.shuanglian.evaluation.assessment;

import cn.shuanglian.evaluation.rubric.ScoreLine;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.list.Keyed;
import java.util.List;

/**
 * The score sheet of one mandate and year, as lists show it.
 *
 * @param id key of the mandate
 * @param deputy the name; {@code area} is a code
 * @param points out of {@code available}, which leaves out what the deputy had no opportunity for
 * @param receptions how many times the deputy came to receive the public
 */
public record AssessmentRow(long id, long personId, String deputy, DeputyLevel level, String area, boolean leadingCadre, int year,
                            int rubricVersion, int points, int available, long receptions, AssessmentStatus status,
                            List<ScoreLine> lines) implements Keyed {
}
