package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.secret.Seals;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who spoke. Name, phone and address are sealed for the one opinion they belong to. */
@Embeddable
class Speaker {
    static final String NAME_PLACE = "reception_opinion.speaker_name";
    static final String PHONE_PLACE = "reception_opinion.speaker_phone";
    static final String ADDRESS_PLACE = "reception_opinion.speaker_address";

    @Enumerated(EnumType.STRING)
    @Column(name = "speaker_kind")
    private SpeakerKind kind;
    @Column(name = "speaker_name_sealed")
    private String nameSealed;
    @Column(name = "speaker_phone_sealed")
    private String phoneSealed;
    @Column(name = "speaker_address_sealed")
    private String addressSealed;
    @Enumerated(EnumType.STRING)
    @Column(name = "speaker_sex")
    private SpeakerSex sex;
    @Enumerated(EnumType.STRING)
    @Column(name = "speaker_age")
    private AgeBand age;
    private boolean confidential;
    @Column(name = "may_call_back")
    private Boolean mayCallBack;

    protected Speaker() {
    }

    Speaker(SpeakerDetails said, long opinionId, Seals seals) {
        kind = said.kind();
        nameSealed = seals.seal(said.name(), NAME_PLACE, opinionId);
        phoneSealed = seals.seal(said.phone(), PHONE_PLACE, opinionId);
        addressSealed = seals.seal(said.address(), ADDRESS_PLACE, opinionId);
        sex = said.sex();
        age = said.age();
        confidential = said.confidential();
        mayCallBack = said.mayCallBack();
    }

    SpeakerContact contact(long opinionId, Seals seals) {
        return new SpeakerContact(seals.open(nameSealed, NAME_PLACE, opinionId), seals.open(phoneSealed, PHONE_PLACE, opinionId),
                seals.open(addressSealed, ADDRESS_PLACE, opinionId));
    }

    SpeakerKind kind() {
        return kind;
    }

    SpeakerSex sex() {
        return sex;
    }

    AgeBand age() {
        return age;
    }

    boolean confidential() {
        return confidential;
    }

    Boolean mayCallBack() {
        return mayCallBack;
    }
}
