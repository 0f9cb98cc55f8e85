package cn.shuanglian.registry.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a document says about itself.
 *
 * @param number its 文号, or null where it bears none
 * @param issuedOn the day it was signed, or null where only the day it came into force is known
 * @param until last day it was in force, or null
 */
public record RecordDocument(@NotBlank @Size(max = 200) String title, @Size(max = 60) String number, @NotBlank @Size(max = 100) String issuer,
                             LocalDate issuedOn, @NotNull LocalDate since, LocalDate until,
                             @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, @Size(max = 1000) String note) {
}
