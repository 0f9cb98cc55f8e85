package cn.shuanglian.registry.deputy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to record that somebody was elected into a vacant seat (选举法 art. 57).
 *
 * @param fills the ended mandate whose seat it is, or null where nobody knows; level, congress and area are then those of the seat
 * @param name of the person; together with {@code bornOn} it finds one who is known already
 * @param congress as {@code 第十五届}
 * @param area code of the congress's area
 * @param on the day of the election, on which the mandate begins
 */
public record RecordByElection(Long fills, @NotBlank @Size(max = 60) String name, @NotNull LocalDate bornOn, DeputyLevel level,
                               @Size(max = 30) String congress, @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                               @NotBlank @Size(max = 100) String electedBy, @Size(max = 100) String delegation, @NotNull LocalDate on,
                               @NotNull @Valid TurnoverPapers papers) {
    public RecordByElection {
        name = TurnoverPapers.blankToNull(name);
        congress = TurnoverPapers.blankToNull(congress);
        area = TurnoverPapers.blankToNull(area);
        electedBy = TurnoverPapers.blankToNull(electedBy);
        delegation = TurnoverPapers.blankToNull(delegation);
    }
}
