package cn.shuanglian.registry.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What may change about a mandate without its being another one.
 *
 * @param electedBy the congress that elected, or the constituency where voters elect directly: counties and townships (选举法 art. 3)
 * @param reElected not together with {@code byElected}
 * @param since day of the election
 */
public record MandateTerms(@NotBlank @Size(max = 100) String electedBy, @Size(max = 100) String delegation,
                           @Size(max = 30) String certificateNumber, boolean reElected, boolean byElected, @NotNull LocalDate since) {
    public MandateTerms {
        electedBy = Trim.of(electedBy);
        delegation = Trim.of(delegation);
        certificateNumber = Trim.of(certificateNumber);
    }

    /** @param committeePost stays what the seat in the standing committee makes it */
    MandateFacts facts(String committeePost) {
        return new MandateFacts(electedBy, delegation, committeePost, reElected, byElected, certificateNumber, since);
    }
}
