package cn.shuanglian.reception.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A suggestion as its mover words it. A draft may lack reason, content and wish; before it goes to anybody else it needs all three.
 *
 * @param reason why it is made (案由)
 * @param content what stands in question (案据)
 * @param wish what is suggested (方案)
 * @param opinions keys of the opinions it is drawn from; the mover sees to each of them
 */
public record DraftSuggestion(@NotBlank @Size(max = 100) String title, @NotNull @Pattern(regexp = "\\d{2}|\\d{4}") String category,
                              @Size(max = 1000) String reason, @Size(max = 4000) String content, @Size(max = 2000) String wish,
                              @NotNull Openness openness, @NotNull @Size(max = 20) List<Long> opinions) {
}
