package cn.shuanglian.registry.deputy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks for one change of many deputies.
 *
 * @param deputies mandates
 * @param place key of the group or station they go to, or null for none
 * @param delegation name of the delegation they go to, or null for none; only where that is what changes
 */
public record BulkEdit(@NotNull List<Long> deputies, @NotNull BulkChange change, Long place, @Size(max = 100) String delegation) {
    public BulkEdit {
        deputies = deputies == null ? null : List.copyOf(deputies);
        delegation = delegation == null || delegation.isBlank() ? null : delegation.strip();
    }
}
