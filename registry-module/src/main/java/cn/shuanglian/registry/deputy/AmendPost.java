package cn.shuanglian.registry.deputy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks to correct what is recorded of a post; a promotion is another post, not a correction. */
public record AmendPost(long id, long version, @Valid @NotNull RecordPost as) {
}
