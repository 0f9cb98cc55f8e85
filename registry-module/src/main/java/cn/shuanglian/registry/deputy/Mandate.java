package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "registry_mandate")
class Mandate {
    @Id
    private long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;
    private String name;
    @Enumerated(EnumType.STRING)
    private DeputyLevel level;
    private String congress;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "elected_by")
    private String electedBy;
    private String delegation;
    @Column(name = "area_group_id")
    private Long areaGroupId;
    @Column(name = "professional_group_id")
    private Long professionalGroupId;
    @Column(name = "station_id")
    private Long stationId;
    @Column(name = "leading_cadre")
    private boolean leadingCadre;
    @Column(name = "rank_code")
    private String rankCode;
    @Column(name = "work_unit")
    private String workUnit;
    private String post;
    @Column(name = "standing_committee_post")
    private String standingCommitteePost;
    @Column(name = "re_elected")
    private boolean reElected;
    @Column(name = "by_elected")
    private boolean byElected;
    @Column(name = "certificate_number")
    private String certificateNumber;
    @Enumerated(EnumType.STRING)
    private MandateStatus status;
    private LocalDate since;
    private LocalDate until;
    @Version
    private long version;

    protected Mandate() {
    }

    Mandate(Person person, DeputyLevel level, String congress, String areaCode) {
        id = Keys.next();
        this.person = person;
        name = person.name();
        this.level = level;
        this.congress = congress;
        this.areaCode = areaCode;
        status = MandateStatus.ACTIVE;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }

    Person person() {
        return person;
    }

    DeputyLevel level() {
        return level;
    }

    String congress() {
        return congress;
    }

    String areaCode() {
        return areaCode;
    }

    LocalDate since() {
        return since;
    }

    long version() {
        return version;
    }

    MandateStatus status() {
        return status;
    }

    boolean isEnded() {
        return status == MandateStatus.ENDED;
    }

    String committeePost() {
        return standingCommitteePost;
    }

    Long areaGroupId() {
        return areaGroupId;
    }

    Long professionalGroupId() {
        return professionalGroupId;
    }

    /** As the seat in the standing committee says, which is the record of it. */
    void sitAs(String committeePost) {
        standingCommitteePost = committeePost;
    }

    LocalDate until() {
        return until;
    }

    Standing standing() {
        return new Standing(electedBy, delegation, areaGroupId, professionalGroupId, stationId);
    }

    void suspend() {
        status = MandateStatus.SUSPENDED;
    }

    void restore() {
        status = MandateStatus.ACTIVE;
    }

    /** The day is the first one on which it is no longer exercised. */
    void end(LocalDate on) {
        status = MandateStatus.ENDED;
        until = on;
    }

    /** It turned out that nothing had happened to it. */
    void stand(MandateStatus status) {
        this.status = status;
        until = null;
    }

    void belong(String electedBy, String delegation) {
        this.electedBy = electedBy;
        this.delegation = delegation;
    }

    Long place(PlacementKind kind) {
        return switch (kind) {
            case AREA_GROUP -> areaGroupId;
            case PROFESSIONAL_GROUP -> professionalGroupId;
            case STATION -> stationId;
        };
    }

    /** Only {@link Placements} calls it, which keeps the history. */
    void place(PlacementKind kind, Long placeId) {
        switch (kind) {
            case AREA_GROUP -> areaGroupId = placeId;
            case PROFESSIONAL_GROUP -> professionalGroupId = placeId;
            case STATION -> stationId = placeId;
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    void delegation(String delegation) {
        this.delegation = delegation;
    }

    /** The work that lists show; which of several posts that is {@link Work} says. */
    Work work() {
        return new Work(workUnit, post, rankCode);
    }

    void show(Work work) {
        workUnit = work.organisation();
        post = work.title();
        rankCode = work.rank();
    }

    boolean leadingCadre() {
        return leadingCadre;
    }

    void leadingCadre(boolean leadingCadre) {
        this.leadingCadre = leadingCadre;
    }

    MandateKey key(LocalDate bornOn) {
        return new MandateKey(name, bornOn, level, congress, areaCode);
    }

    /** Returns whether anything changed. */
    boolean become(MandateFacts facts) {
        boolean changed = !facts.equals(facts());
        electedBy = facts.electedBy();
        delegation = facts.delegation();
        standingCommitteePost = facts.standingCommitteePost();
        reElected = facts.reElected();
        byElected = facts.byElected();
        certificateNumber = facts.certificateNumber();
        since = facts.since();
        return changed;
    }

    MandateFacts facts() {
        return new MandateFacts(electedBy, delegation, standingCommitteePost, reElected, byElected, certificateNumber, since);
    }
}
