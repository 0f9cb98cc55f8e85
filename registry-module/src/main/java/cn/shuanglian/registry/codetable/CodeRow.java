package cn.shuanglian.registry.codetable;

import java.time.LocalDate;

/**
 * One code of a standard.
 *
 * @param standard number and year of the standard
 * @param since day the standard came into force
 * @param until last day the code was valid, or null
 */
public record CodeRow(String standard, String code, String name, String nameEn, LocalDate since, LocalDate until) {
}
