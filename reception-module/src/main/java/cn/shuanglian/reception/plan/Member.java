package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.deputy.DeputyLevel;
import java.time.LocalDate;

/** A mandate as far as planning needs it. @param committee whether the deputy sits in the standing committee of the own congress */
record Member(long mandate, long person, DeputyLevel level, String area, Long station, String electedBy, String delegation, boolean cadre,
              boolean committee, LocalDate since, LocalDate until) {
    Member(long mandate, long person, DeputyLevel level, String area, Long station, String electedBy, String delegation, boolean cadre,
           String committeePost, LocalDate since, LocalDate until) {
        this(mandate, person, level, area, station, electedBy, delegation, cadre, committeePost != null, since, until);
    }
}
