package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.OrganisationKind;
import java.time.LocalDate;

/**
 * A post somebody holds or held.
 *
 * @param rankCode code of GB/T 12407, or null
 * @param since first day, or null for before records began
 * @param until last day, or null while it is held
 */
public record PostRow(long id, long personId, String organisation, OrganisationKind organisationKind, String title, String rankCode,
                      LocalDate since, LocalDate until, long version) {
    public boolean isCurrent() {
        return until == null;
    }
}
