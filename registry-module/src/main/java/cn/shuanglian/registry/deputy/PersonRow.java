package cn.shuanglian.registry.deputy;

import java.time.LocalDate;

/**
 * Who a deputy is. Sex, ethnicity, party and education are codes of GB/T 2261.1, 3304, 4762 and 4658, or a word without a code.
 *
 * @param bornOn only for the offices, otherwise null
 * @param phone masked: 138******11
 */
public record PersonRow(long id, String name, LocalDate bornOn, String sex, String ethnicity, String party, String education, String phone,
                        long version) {
    /** The same for a caller who may not know the day of birth. */
    PersonRow withoutBirthday() {
        return new PersonRow(id, name, null, sex, ethnicity, party, education, phone, version);
    }
}
