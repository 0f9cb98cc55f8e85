package cn.shuanglian.registry.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to correct who somebody is. Sex, ethnicity, party and education are codes of their standards or null.
 *
 * @param phone a new number, or null to leave it
 */
public record AmendPerson(long id, long version, @NotBlank @Size(max = 60) String name, LocalDate bornOn, String sex, String ethnicity,
                          String party, String education, String phone) {
    public AmendPerson {
        name = Trim.of(name);
        sex = Trim.of(sex);
        ethnicity = Trim.of(ethnicity);
        party = Trim.of(party);
        education = Trim.of(education);
        phone = Trim.of(phone);
    }

    /** A command that breaks a rule is written into the server's log; who the person is must not stand there. */
    @Override
    public String toString() {
        return "AmendPerson[***]";
    }
}
