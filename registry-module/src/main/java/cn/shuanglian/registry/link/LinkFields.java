package cn.shuanglian.registry.link;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.registry.area.ElectingAreas;
import cn.shuanglian.registry.body.BodyKind;
import cn.shuanglian.registry.body.SeatPost;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.code.OrganisationKind;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.link.LinkField.Member;
import cn.shuanglian.registry.link.LinkField.Offices;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who can be paired with whom in an area; eight queries, whatever the size of its congress. */
@Dependent
class LinkFields {
    @PersistenceContext
    EntityManager em;
    @Inject
    Rules rules;
    @Inject
    Clock clock;

    LinkField of(AreaCode area) {
        ElectingAreas electing = new ElectingAreas(em.createQuery("select a.code, a.name from Area a where a.parentCode = :area", Object[].class)
                .setParameter("area", area.code()).getResultStream().collect(toMap(row -> (String) row[1], row -> (String) row[0], (one, other) -> one)));
        List<Member> own = mandates("m.areaCode = :area", area.code(), level(area.level())).stream()
                .map(row -> member(row, electing.of((String) row[4], (String) row[5]))).toList();
        List<Member> lower = area.level() == AreaLevel.TOWNSHIP ? List.of()
                : mandates("m.areaCode like :area", area.pattern(), below(area.level())).stream().map(row -> member(row, (String) row[3])).toList();
        return new LinkField(area.code(), own, lower, citizens(area), townships(area), offices(area));
    }

    /** The kinds whose quota binds this mandate in the area; none for one of another level. */
    Set<LinkKind> binding(AreaCode area, long mandate) {
        boolean own = em.createQuery("select count(m.id) from Mandate m where m.id = :id and m.areaCode = :area and m.level = :level", Long.class)
                .setParameter("id", mandate).setParameter("area", area.code()).setParameter("level", level(area.level())).getSingleResult() > 0;
        if (!own) {
            return Set.of();
        }
        Offices offices = offices(area);
        return LinkKind.at(area.level()).stream().filter(kind -> switch (kind) {
            case LEADER_DEPUTY -> offices.leaders().contains(mandate);
            case COMMITTEE_DEPUTY -> offices.committee().contains(mandate);
            case DIRECTOR_TOWNSHIP -> offices.directors().contains(mandate);
            default -> true;
        }).collect(toSet());
    }

    private List<Object[]> mandates(String where, String area, DeputyLevel level) {
        return em.createQuery("select m.id, m.name, m.person.id, m.areaCode, m.electedBy, m.delegation from Mandate m where " + where
                        + " and m.level = :level and m.status = :active order by m.id", Object[].class)
                .setParameter("area", area).setParameter("level", level).setParameter("active", MandateStatus.ACTIVE).getResultList();
    }

    private static Member member(Object[] row, String county) {
        return new Member((Long) row[0], (String) row[1], (Long) row[2], (String) row[3], county, (String) row[4]);
    }

    private Map<Long, String> citizens(AreaCode area) {
        return byKey(em.createQuery("""
                select c.id, c.areaCode from Citizen c where c.areaCode like :scope and not exists (select l.id from Link l
                where l.toCitizenId = c.id and l.until is null and l.areaCode <> :area)""", Object[].class)
                .setParameter("scope", area.pattern()).setParameter("area", area.code()).getResultList());
    }

    private Map<Long, String> townships(AreaCode area) {
        return byKey(em.createQuery("select b.id, b.areaCode from Body b where b.kind = :kind and b.areaCode like :scope", Object[].class)
                .setParameter("kind", BodyKind.TOWNSHIP_CONGRESS).setParameter("scope", area.pattern()).getResultList());
    }

    private Offices offices(AreaCode area) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> leaders = Set.copyOf(em.createQuery("""
                select distinct m.id from Mandate m, Post p where m.areaCode = :area and m.level = :level and p.personId = m.person.id
                and p.organisationKind = :party and p.rankCode <= :rank and (p.since is null or p.since <= :today)
                and (p.until is null or p.until >= :today)""", Long.class)
                .setParameter("area", area.code()).setParameter("level", level(area.level())).setParameter("party", OrganisationKind.PARTY)
                .setParameter("rank", Integer.toString(rules.value(Parameter.LINK_LEADER_RANK, area))).setParameter("today", today).getResultList());
        List<Object[]> seats = em.createQuery("""
                select s.mandateId, s.post from Seat s, Body b where b.id = s.bodyId and b.kind = :kind and b.areaCode = :area
                and s.mandateId is not null and s.since <= :today and (s.until is null or s.until >= :today)""", Object[].class)
                .setParameter("kind", BodyKind.STANDING_COMMITTEE).setParameter("area", area.code()).setParameter("today", today).getResultList();
        Set<Long> committee = seats.stream().map(row -> (Long) row[0]).collect(toSet());
        Set<Long> directors = seats.stream().filter(row -> SeatPost.OF_DIRECTORS_MEETING.contains((SeatPost) row[1]))
                .map(row -> (Long) row[0]).collect(toSet());
        return new Offices(leaders, committee, directors);
    }

    private static DeputyLevel level(AreaLevel level) {
        return level == AreaLevel.COUNTRY ? DeputyLevel.NATIONAL : DeputyLevel.valueOf(level.name());
    }

    private static DeputyLevel below(AreaLevel level) {
        return level(AreaLevel.values()[level.ordinal() + 1]);
    }

    private static Map<Long, String> byKey(List<Object[]> rows) {
        return rows.stream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
