package cn.shuanglian.registry.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a unit is to be: a new one, or what an existing one becomes. @param parent key of the unit it belongs to, or null */
public record DescribeUnit(@NotBlank @Size(max = 100) String name, @NotNull UnitKind kind,
                           @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, Long parent) {
}
