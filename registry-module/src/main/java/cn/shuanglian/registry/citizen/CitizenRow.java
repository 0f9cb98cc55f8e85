package cn.shuanglian.registry.citizen;

import java.time.LocalDate;

/**
 * A citizen as everybody sees them who sees the pair.
 *
 * @param name masked, as is {@code phone}
 * @param place village or community, in words
 * @param consentedOn the day they agreed to be registered (个人信息保护法 art. 13)
 */
public record CitizenRow(long id, String name, String phone, String area, String place, LocalDate consentedOn) {
}
