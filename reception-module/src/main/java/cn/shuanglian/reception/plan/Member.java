package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.deputy.DeputyLevel;
import java.time.LocalDate;

/** A mandate as far as planning needs it. @param committee whether the deputy sits in the standing committee of the own congress */
record Member(long mandate, long person, DeputyLevel level, String area, Long station, String electedBy, String delegation, boolean cadre,
              boolean committee, LocalDate since, LocalDate until) {
    static final String SELECT = """
            select m.id, m.person.id, m.level, m.areaCode, m.stationId, m.electedBy, m.delegation, m.leadingCadre, m.standingCommitteePost,
            m.since, m.until from Mandate m where\s""";

    /** From a row of the query {@link #SELECT}. */
    static Member of(Object[] row) {
        return new Member((Long) row[0], (Long) row[1], (DeputyLevel) row[2], (String) row[3], (Long) row[4], (String) row[5], (String) row[6],
                (Boolean) row[7], row[8] != null, (LocalDate) row[9], (LocalDate) row[10]);
    }
}
