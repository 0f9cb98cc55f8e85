package cn.shuanglian.registry.deputy;

/**
 * What a bulk edit would do to one deputy.
 *
 * @param before name of where the deputy is now, or null for nowhere; {@code after} likewise
 * @param version of the mandate as it was looked at
 */
public record BulkLine(long id, String name, String area, String before, String after, BulkVerdict verdict, long version) {
}
