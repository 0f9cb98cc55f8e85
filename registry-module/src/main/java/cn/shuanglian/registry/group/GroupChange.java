package cn.shuanglian.registry.group;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Changes a group inside the facade's transaction. */
@ApplicationScoped
class GroupChange {
    @PersistenceContext
    EntityManager em;
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;
    @Inject
    Journal journal;

    void amend(Group group, AmendGroup asked) {
        if (asked.region() != null) {
            areas.require(asked.region());
        }
        notTaken(group, asked.name().strip());
        String leader = asked.leader() == null ? unresolved(group.leaderId(), group.leaderName()) : leader(group, asked.leader());
        String head = asked.liaisonHeadDeputy() == null ? unresolved(group.liaisonHeadId(), group.liaisonHead()) : liaisonHead(group, asked.liaisonHeadDeputy());
        if (asked.guide() != null) {
            checkGuide(group, asked.guide());
        }
        group.become(asked, leader, head);
        journal.enter(Deed.done("GROUP_AMENDED", "group", group.id(), group.areaCode(), "leader " + leader + ", liaison head " + head
                + ", liaison officer " + asked.liaisonOfficer() + ", guide " + asked.guide() + ", funding " + asked.fundingPerYear()));
    }

    /** A name from a sheet whose deputy is not known yet stays until somebody is chosen; a known deputy can be taken away. */
    private static String unresolved(Long known, String name) {
        return known == null ? name : null;
    }

    private void notTaken(Group group, String name) {
        boolean taken = em.createQuery("select g.id from DeputyGroup g where g.areaCode = :area and g.name = :name", Long.class)
                .setParameter("area", group.areaCode()).setParameter("name", name).getResultStream().anyMatch(id -> id != group.id());
        if (taken) {
            throw new Refused("group.exists", "name", name);
        }
    }

    /** Whoever is leader already may stay while the mandate is suspended or ended, so that other facts can be put right. */
    private String leader(Group group, long mandate) {
        if (Objects.equals(group.leaderId(), mandate)) {
            return group.leaderName();
        }
        return em.createQuery("""
                select m.name from Mandate m where m.id = :mandate and (m.areaGroupId = :group or m.professionalGroupId = :group)
                and m.status = cn.shuanglian.registry.deputy.MandateStatus.ACTIVE""", String.class).setParameter("mandate", mandate)
                .setParameter("group", group.id()).getResultStream().findFirst().orElseThrow(() -> new Refused("group.leader", "leader"));
    }

    private String liaisonHead(Group group, long mandate) {
        if (Objects.equals(group.liaisonHeadId(), mandate)) {
            return group.liaisonHead();
        }
        return bodies.standingCommittee(new AreaCode(group.areaCode())).stream().filter(seat -> seat.mandate() == mandate).findFirst()
                .map(SeatRow::name).orElseThrow(() -> new Refused("group.liaisonHead", "liaisonHeadDeputy"));
    }

    private void checkGuide(Group group, long body) {
        if (group.kind() != GroupKind.PROFESSIONAL) {
            throw new Refused("group.guideOfArea", "guide");
        }
        if (bodies.ofKind(BodyKind.SPECIAL_COMMITTEE, new AreaCode(group.areaCode())).stream().noneMatch(committee -> committee.id() == body)) {
            throw new Refused("group.guide", "guide");
        }
    }
}
