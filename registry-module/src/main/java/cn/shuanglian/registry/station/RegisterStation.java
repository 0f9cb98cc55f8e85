package cn.shuanglian.registry.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Registers a station in an area, which stays its area. */
public record RegisterStation(@NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                              @NotNull @Valid StationFacts facts) {
}
