package cn.shuanglian.registry.station;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an office says about a station; {@code fundingPerYear} is in yuan, null where none is budgeted. */
public record StationFacts(@NotBlank @Size(max = 100) String name, @NotNull StationKind kind, @NotNull StationHost host, LocalDate foundedOn,
                           @PositiveOrZero @Max(100_000_000) Long fundingPerYear, @Size(max = 200) String address,
                           @Size(max = 200) String openingHours, @Size(max = 60) String officer,
                           @Pattern(regexp = StationFacts.PHONE, message = "{phone}") String officerPhone) {
    static final String PHONE = "[+\\d][\\d -]{4,19}";
}
