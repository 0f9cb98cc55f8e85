package cn.shuanglian.registry.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks that a deputy counts, or does not count, as a leading cadre whatever the posts tell.
 *
 * @param version of the mandate
 * @param document by which it was decided, or null
 */
public record ExceptCadre(long mandateId, long version, boolean cadre, @NotNull LocalDate since, @NotBlank @Size(max = 200) String reason,
                          @Size(max = 200) String document) {
    public ExceptCadre {
        reason = Trim.of(reason);
        document = Trim.of(document);
    }
}
