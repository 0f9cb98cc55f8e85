package cn.shuanglian.reception.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a deputy did to help.
 *
 * @param date the day it was done or began, not to come
 * @param until the day it ended, or null
 * @param title without the name of who is helped, as is {@code text}
 * @param name of who is helped; needed with {@code consentedOn} unless the matter is one for people in general; when a record is amended,
 *             nothing leaves it as it is
 * @param phone 5 to 20 digits, or null
 */
public record RecordHelp(@NotNull HelpKind kind, @NotBlank @Size(max = 100) String title, @NotBlank @Size(max = 100) String place,
                         @NotNull LocalDate date, LocalDate until, @NotBlank @Size(max = 2000) String text,
                         @Positive @Max(10_000_000) Integer affected, @Size(max = 60) String name,
                         @Pattern(regexp = "\\s*|[0-9+ -]{5,20}", message = "{phone}") String phone, LocalDate consentedOn) {

    /** A command that breaks a rule is written into the server's log; who is helped must not stand there. */
    @Override
    public String toString() {
        return "RecordHelp[***]";
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }
}
