package cn.shuanglian.registry.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to log that the two of a pair were in touch.
 *
 * @param on not to come, not before the pair, not after its end
 * @param summary without personal data of citizens
 */
public record LogVisit(long link, @NotNull LocalDate on, @NotNull VisitManner manner, @NotBlank @Size(max = 1000) String summary) {
}
