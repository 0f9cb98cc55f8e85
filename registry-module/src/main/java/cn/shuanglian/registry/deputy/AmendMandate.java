package cn.shuanglian.registry.deputy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Asks to correct a mandate; groups and station change by turnover, a post in the standing committee with its seat. */
public record AmendMandate(long id, long version, @Valid @NotNull MandateTerms as) {
}
