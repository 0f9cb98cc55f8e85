package cn.shuanglian.web.registry;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.group.AmendGroup;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Says anew what the group that is shown is. */
@Named
@RequestScoped
public class GroupForm {
    @Inject
    GroupPage page;
    @Inject
    Groups groups;
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;

    private long versionRead;
    private boolean typed;
    private String name;
    private Long leader;
    private Long liaisonHeadDeputy;
    private String liaisonOfficer;
    private Long guide;
    private String region;
    private Long fundingPerYear;

    /** One entry of a choice. */
    public record Choice(long id, String name) {
    }

    public String save() {
        AmendGroup asked = new AmendGroup(page.getGroup().id(), versionRead, name, region, leader, liaisonHeadDeputy, liaisonOfficer, guide,
                fundingPerYear);
        try {
            if (!Refusals.done("amend", () -> groups.amend(asked))) {
                return null;
            }
        } catch (Stale overtaken) {
            page.reread();
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("registry", "group.isSaved", name));
        return "/registry/group.xhtml?faces-redirect=true&id=" + page.getGroup().id();
    }

    /** Active members, and whoever leads the group now. */
    public List<Choice> getLeaders() {
        return with(page.members().stream().filter(row -> row.status() == MandateStatus.ACTIVE).map(row -> new Choice(row.id(), row.name())).toList(),
                page.getGroup().leader(), page.getGroup().leaderName());
    }

    /** The standing committee of the group's area, and whoever heads the liaison now. */
    public List<Choice> getHeads() {
        return with(page.committee().stream().map(seat -> new Choice(seat.mandate(), seat.name())).toList(), page.getGroup().liaisonHeadId(),
                page.getGroup().liaisonHead());
    }

    private static List<Choice> with(List<Choice> found, Long now, String name) {
        boolean missing = now != null && found.stream().noneMatch(one -> one.id() == now);
        return missing ? Stream.concat(Stream.of(new Choice(now, name)), found.stream()).toList() : found;
    }

    /** The special committees of the group's area; their heads guide professional groups. */
    public List<Choice> getGuides() {
        return bodies.ofKind(BodyKind.SPECIAL_COMMITTEE, new AreaCode(page.getGroup().area())).stream()
                .map(body -> new Choice(body.id(), body.head() == null ? body.name() : body.name() + " " + body.head())).toList();
    }

    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return page.getGroup().version();
    }

    public void setVersion(long version) {
        versionRead = version;
    }

    public String getName() {
        return typed ? name : page.getGroup().name();
    }

    public void setName(String name) {
        typed = true;
        this.name = name;
    }

    public Long getLeader() {
        return typed ? leader : page.getGroup().leader();
    }

    public void setLeader(Long leader) {
        this.leader = leader;
    }

    public Long getLiaisonHeadDeputy() {
        return typed ? liaisonHeadDeputy : page.getGroup().liaisonHeadId();
    }

    public void setLiaisonHeadDeputy(Long liaisonHeadDeputy) {
        this.liaisonHeadDeputy = liaisonHeadDeputy;
    }

    public String getLiaisonOfficer() {
        return typed ? liaisonOfficer : page.getGroup().liaisonOfficer();
    }

    public void setLiaisonOfficer(String liaisonOfficer) {
        this.liaisonOfficer = liaisonOfficer;
    }

    public Long getGuide() {
        return typed ? guide : page.getGroup().guide();
    }

    public void setGuide(Long guide) {
        this.guide = guide;
    }

    public String getRegion() {
        return typed ? region : page.getGroup().region();
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public Long getFundingPerYear() {
        return typed ? fundingPerYear : page.getGroup().fundingPerYear();
    }

    public void setFundingPerYear(Long fundingPerYear) {
        this.fundingPerYear = fundingPerYear;
    }
}
