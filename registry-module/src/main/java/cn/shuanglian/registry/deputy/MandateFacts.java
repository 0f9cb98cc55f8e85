package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/** What may change about a mandate without its being another one. */
record MandateFacts(String electedBy, String delegation, String standingCommitteePost, boolean reElected, boolean byElected,
                    String certificateNumber, LocalDate since) {
    static final MandateFacts NONE = new MandateFacts(null, null, null, false, false, null, null);
}
