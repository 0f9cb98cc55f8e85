package cn.shuanglian.registry.deputy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Asks to register a mandate, with the person who holds it. Whoever is known by name and date of birth is not registered again: the mandate
 * is one more of the same person, and what is said here about the person is left aside.
 *
 * @param sex a code of GB/T 2261.1, as {@code ethnicity} of GB/T 3304, {@code party} of GB/T 4762, {@code education} of GB/T 4658; or null
 * @param facts what may change about the mandate
 * @param another whether it was said that this is not the deputy of the same name who is registered already
 */
public record RegisterDeputy(@NotBlank @Size(max = 60) String name, LocalDate bornOn, String sex, String ethnicity, String party,
                             String education, String phone, @NotNull DeputyLevel level, @NotBlank @Size(max = 30) String congress,
                             @NotNull @Pattern(regexp = "\\d{6}(\\d{3})?", message = "{area.code}") String area, Long areaGroupId,
                             Long professionalGroupId, Long stationId, @Valid @NotNull MandateTerms facts, boolean another) {
    public RegisterDeputy {
        name = Trim.of(name);
        sex = Trim.of(sex);
        ethnicity = Trim.of(ethnicity);
        party = Trim.of(party);
        education = Trim.of(education);
        phone = Trim.of(phone);
        congress = Trim.of(congress);
        area = Trim.of(area);
    }

    /** A command that breaks a rule is written into the server's log; who the person is must not stand there. */
    @Override
    public String toString() {
        return "RegisterDeputy[***]";
    }

    PersonFacts person() {
        return new PersonFacts(sex, ethnicity, party, education, phone);
    }
}
