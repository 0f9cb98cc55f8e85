package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/**
 * That somebody counts, or does not count, as a leading cadre otherwise than the posts tell.
 *
 * @param since first day, or null for before records began
 * @param until last day, or null while it holds
 * @param who by whom it was recorded
 */
public record CadreException(long id, boolean cadre, LocalDate since, LocalDate until, String reason, String document, String who) {
}
