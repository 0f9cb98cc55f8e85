package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/** What may change about a mandate without its being another one. */
record MandateFacts(String electedBy, String delegation, Long areaGroupId, Long professionalGroupId, Long stationId, boolean leadingCadre,
                    String rankCode, String workUnit, String post, String standingCommitteePost, boolean reElected, LocalDate since) {
}
