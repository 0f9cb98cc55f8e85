package cn.shuanglian.registry.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Says anew what a group is; null empties a field.
 *
 * @param version of the group as the caller read it
 * @param region code of the area its members come from
 * @param leader key of a member's mandate
 * @param liaisonHeadDeputy key of the mandate of a member of the standing committee of the group's area (S2)
 * @param liaisonOfficer name of the member of staff
 * @param guide key of the special committee whose head guides a professional group
 * @param fundingPerYear yuan
 */
public record AmendGroup(long id, long version, @NotBlank @Size(max = 100) String name,
                         @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String region, Long leader, Long liaisonHeadDeputy,
                         @Size(max = 60) String liaisonOfficer, Long guide, @PositiveOrZero @Max(1_000_000_000_000L) Long fundingPerYear) {
}
