package cn.shuanglian.evaluation.assessment;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;

/**
 * Narrows the list of score sheets; each part may be null.
 *
 * @param deputy key of one mandate
 * @param words looked for at the start of the name
 */
public record AssessmentFilter(AreaCode area, Long deputy, DeputyLevel level, Long stationId, Boolean leadingCadre, String words) {
    public static final AssessmentFilter NONE = new AssessmentFilter(null, null, null, null, null, null);

    DeputyFilter deputies() {
        return new DeputyFilter(area, level, stationId, null, leadingCadre, words);
    }
}
