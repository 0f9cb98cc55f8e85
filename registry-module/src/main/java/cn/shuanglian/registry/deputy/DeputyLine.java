package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/**
 * A mandate with what is known of its person, with names in place of keys and codes, as sheets and rosters show it.
 *
 * @param bornOn only for the offices, otherwise null
 * @param phone only for those who may see it, otherwise null
 */
public record DeputyLine(DeputyRow row, String sex, String ethnicity, LocalDate bornOn, String party, String education, String rank,
                         String areaGroup, String professionalGroup, String station, String phone) {
}
