package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.AmendPerson;
import cn.shuanglian.registry.deputy.PersonRow;
import java.io.Serializable;
import java.time.LocalDate;

/** What was typed about who a deputy is. */
public final class TypedPerson implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate bornOn;
    private String sex;
    private String ethnicity;
    private String party;
    private String education;
    private String phone;

    TypedPerson() {
    }

    TypedPerson(PersonRow row) {
        name = row.name();
        bornOn = row.bornOn();
        sex = row.sex();
        ethnicity = row.ethnicity();
        party = row.party();
        education = row.education();
    }

    AmendPerson amends(PersonRow row) {
        return new AmendPerson(row.id(), row.version(), name, bornOn, sex, ethnicity, party, education, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getEthnicity() {
        return ethnicity;
    }

    public void setEthnicity(String ethnicity) {
        this.ethnicity = ethnicity;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getEducation() {
        return education;
    }

    public void setEducation(String education) {
        this.education = education;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
