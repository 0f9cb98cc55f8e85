package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A mandate as lists show it. Area is a code, rank a code of GB/T 12407 or null.
 *
 * @param groupIds the area group and the professional group the deputy belongs to, in this order, as far as there are any
 */
public record DeputyRow(long id, long personId, String name, DeputyLevel level, String congress, String area, String electedBy,
                        String delegation, Long stationId, boolean leadingCadre, String rankCode, String workUnit, String post,
                        String standingCommitteePost, boolean reElected, boolean byElected, String certificateNumber, MandateStatus status,
                        LocalDate since, LocalDate until, Long areaGroupId, Long professionalGroupId, long version) implements Keyed {
    /** The same for a caller who may not know the number of the certificate. */
    DeputyRow withoutCertificate() {
        return new DeputyRow(id, personId, name, level, congress, area, electedBy, delegation, stationId, leadingCadre, rankCode, workUnit, post,
                standingCommitteePost, reElected, byElected, null, status, since, until, areaGroupId, professionalGroupId, version);
    }
}
