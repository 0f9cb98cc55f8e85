package cn.shuanglian.registry.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Records what somebody found at a station on a day; demands that are not named keep what was found before. */
public record CheckStandards(long stationId, long version, @NotNull LocalDate checkedOn, @NotEmpty @Size(max = 100) List<@NotNull @Valid Finding> findings) {

    /** How one demand is met. */
    public record Finding(@NotBlank String code, @NotNull Boolean met, @Size(max = 200) String note) {
    }
}
