package cn.shuanglian.registry.citizen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Asks to register a citizen, who has agreed to it. @param phone 5 to 20 digits, or null */
public record NewCitizen(@NotBlank @Size(max = 60) String name, @Pattern(regexp = "\\s*|[0-9+ -]{5,20}") String phone,
                         @NotBlank @Size(max = 100) String place, @NotNull LocalDate consentedOn) {

    /** A command that breaks a rule is written into the server's log; who the citizen is must not stand there. */
    @Override
    public String toString() {
        return "NewCitizen[***]";
    }
}
