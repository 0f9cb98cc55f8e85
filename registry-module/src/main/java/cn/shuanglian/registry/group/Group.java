package cn.shuanglian.registry.group;

import cn.shuanglian.registry.key.Keys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

@Entity(name = "DeputyGroup")
@Table(name = "registry_group")
class Group {
    @Id
    private long id;
    private String name;
    @Enumerated(EnumType.STRING)
    private GroupKind kind;
    @Column(name = "area_code")
    private String areaCode;
    @Column(name = "region_code")
    private String regionCode;
    @Column(name = "leader_name")
    private String leaderName;
    @Column(name = "leader_id")
    private Long leaderId;
    @Column(name = "liaison_head")
    private String liaisonHead;
    @Column(name = "liaison_head_id")
    private Long liaisonHeadId;
    @Column(name = "guide_id")
    private Long guideId;
    @Column(name = "liaison_officer")
    private String liaisonOfficer;
    @Column(name = "funding_per_year")
    private Long fundingPerYear;
    @Version
    private long version;

    protected Group() {
    }

    Group(String name, String areaCode) {
        id = Keys.next();
        this.name = name;
        this.areaCode = areaCode;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String areaCode() {
        return areaCode;
    }

    GroupKind kind() {
        return kind;
    }

    String leaderName() {
        return leaderName;
    }

    Long leaderId() {
        return leaderId;
    }

    /** The leader is a deputy; groups are often registered before their deputies are, so the name comes first. */
    void leader(long mandateId) {
        leaderId = mandateId;
    }

    Long liaisonHeadId() {
        return liaisonHeadId;
    }

    String liaisonHead() {
        return liaisonHead;
    }

    Long guideId() {
        return guideId;
    }

    /** Returns whether the guide is another one than before. */
    boolean guide(Long bodyId) {
        boolean changed = !Objects.equals(guideId, bodyId);
        guideId = bodyId;
        return changed;
    }

    long version() {
        return version;
    }

    /** The liaison head is a member of the standing committee; on sheets there is only the name. */
    void liaisonHead(long mandateId) {
        liaisonHeadId = mandateId;
    }

    /** What an office says about the group on its page. */
    void become(AmendGroup asked, String leaderName, String liaisonHead) {
        name = asked.name().strip();
        regionCode = asked.region();
        leaderId = asked.leader();
        this.leaderName = leaderName;
        liaisonHeadId = asked.liaisonHeadDeputy();
        this.liaisonHead = liaisonHead;
        liaisonOfficer = asked.liaisonOfficer() == null || asked.liaisonOfficer().isBlank() ? null : asked.liaisonOfficer().strip();
        guideId = asked.guide();
        fundingPerYear = asked.fundingPerYear();
    }

    /** Returns whether anything changed. A new name of leader or liaison head forgets which deputy the old one was. */
    boolean become(GroupKind kind, String regionCode, String leaderName, String liaisonHead, String liaisonOfficer, Long fundingPerYear) {
        boolean changed = this.kind != kind || !Objects.equals(this.regionCode, regionCode) || !Objects.equals(this.leaderName, leaderName)
                || !Objects.equals(this.liaisonHead, liaisonHead) || !Objects.equals(this.liaisonOfficer, liaisonOfficer)
                || !Objects.equals(this.fundingPerYear, fundingPerYear);
        if (!Objects.equals(this.leaderName, leaderName)) {
            leaderId = null;
        }
        if (!Objects.equals(this.liaisonHead, liaisonHead)) {
            liaisonHeadId = null;
        }
        this.kind = kind;
        this.regionCode = regionCode;
        this.leaderName = leaderName;
        this.liaisonHead = liaisonHead;
        this.liaisonOfficer = liaisonOfficer;
        this.fundingPerYear = fundingPerYear;
        return changed;
    }
}
