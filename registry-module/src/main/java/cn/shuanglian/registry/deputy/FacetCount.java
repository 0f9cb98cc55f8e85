package cn.shuanglian.registry.deputy;

/** How many mandates a value of a {@link Facet} stands for; {@code value} is as the filter takes it. */
public record FacetCount(String value, long count) {
}
