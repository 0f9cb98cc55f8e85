package cn.shuanglian.registry.deputy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks to correct a mandate; groups and station change by turnover, not by correction. */
public record AmendMandate(long id, long version, @Valid @NotNull MandateTerms as) {
}
