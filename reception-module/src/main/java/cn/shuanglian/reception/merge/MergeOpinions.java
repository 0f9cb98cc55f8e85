package cn.shuanglian.reception.merge;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks to tie opinions to one that stands for all.
 *
 * @param version of the master as the caller read it, or null where the caller did not look at it
 * @param members at most 100 at once
 * @param reason why they belong together, as is shown on all of them; may be left out
 */
public record MergeOpinions(long master, Long version, @NotEmpty @Size(max = 100) List<@NotNull Long> members, @Size(max = 500) String reason) {
    public MergeOpinions(long master, List<Long> members, String reason) {
        this(master, null, members, reason);
    }
}
