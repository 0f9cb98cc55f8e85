package cn.shuanglian.registry.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Makes a body of the congress of this area. */
public record CreateBody(@NotNull BodyKind kind, @NotBlank @Size(max = 100) String name,
                         @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area) {
}
