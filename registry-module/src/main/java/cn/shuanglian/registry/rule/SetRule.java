package cn.shuanglian.registry.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides a parameter for an area, or both ends of a span at once.
 *
 * @param since first day it holds; past and future days are allowed
 * @param article which part of the document says so
 */
public record SetRule(@NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area,
                      @NotEmpty @Size(max = 2) List<@Valid Amount> amounts, @NotNull LocalDate since, @NotNull Long document,
                      @NotBlank @Size(max = 100) String article) {
    public SetRule {
        amounts = amounts == null ? null : List.copyOf(amounts);
    }

    /** @param version of the area's own decisions about the parameter as the caller read it */
    public record Amount(@NotNull Parameter parameter, @NotNull Integer value, long version) {
    }
}
