package cn.shuanglian.registry.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks for a new account or client. It has no rights until they are granted.
 *
 * @param area code of the area it sees; with a station, unit or person it sees only what belongs to that one
 * @param expiresOn last day on which it works, or null for no end; a client must have one
 */
public record CreateAccount(@NotBlank @Size(max = 60) String login, @NotBlank @Size(max = 60) String name,
                            @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                            Long stationId, Long unitId, Long personId, LocalDate expiresOn) {
}
