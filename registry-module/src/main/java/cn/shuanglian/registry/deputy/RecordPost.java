package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.OrganisationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to record a post somebody holds or held.
 *
 * @param rankCode code of GB/T 12407, or null
 * @param since first day, or null for before records began
 * @param until last day of a post that is over, else null
 */
public record RecordPost(long personId, @NotBlank @Size(max = 100) String organisation, @NotNull OrganisationKind organisationKind,
                         @NotBlank @Size(max = 60) String title, String rankCode, LocalDate since, LocalDate until) {
    public RecordPost {
        organisation = Trim.of(organisation);
        title = Trim.of(title);
        rankCode = Trim.of(rankCode);
    }
}
