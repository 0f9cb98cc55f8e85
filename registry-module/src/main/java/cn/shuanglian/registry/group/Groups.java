package cn.shuanglian.registry.group;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The deputies' groups within the caller's area. */
@Stateless
@DenyAll
public class Groups {
    private static final String ROW = """
            select new cn.shuanglian.registry.group.GroupRow(g.id, g.name, g.kind, g.areaCode, g.regionCode, g.leaderName, g.leaderId,
            g.liaisonHead, g.liaisonHeadId, g.liaisonOfficer, g.guideId, g.fundingPerYear,
            (select count(a.id) from Mandate a where a.areaGroupId = g.id) + (select count(p.id) from Mandate p where p.professionalGroupId = g.id),
            g.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    GroupChange change;

    /** One page of the groups that fit the filter; {@code sort} is one of {@link GroupOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<GroupRow> list(GroupFilter filter, ListRequest request) {
        return query(filter).list(Order.named(GroupOrder.class, request.sort(), GroupOrder.AREA), request);
    }

    /** How many groups fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(GroupFilter filter) {
        return query(filter).count();
    }

    /** One group. @throws NotFound also for a group outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public GroupRow require(long id) {
        List<GroupRow> found = em.createQuery(ROW + " from DeputyGroup g where g.id = :id and g.areaCode like :area", GroupRow.class)
                .setParameter("id", id).setParameter("area", scope()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("group", id);
        }
        return found.get(0);
    }

    /** Names by key, for lists that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select g.id, g.name from DeputyGroup g where g.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All groups of the caller's area, for a choice and for sheets that name them; at most 20,000. */
    @RolesAllowed({READER, SYSTEM})
    public List<GroupRef> directory() {
        return em.createQuery("""
                select new cn.shuanglian.registry.group.GroupRef(g.id, g.name, g.kind, g.areaCode,
                case when g.leaderId is null then g.leaderName else '' end)
                from DeputyGroup g where g.areaCode like :area order by g.areaCode, g.name""", GroupRef.class)
                .setParameter("area", scope()).setMaxResults(20_000).getResultList();
    }

    /** Notes which deputy the group's leader is. @throws NotFound also for a group outside the caller's area */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void leader(long groupId, long mandateId) {
        Group group = em.find(Group.class, groupId);
        if (group == null || !callers.current().area().covers(group.areaCode())) {
            throw new NotFound("group", groupId);
        }
        group.leader(mandateId);
    }

    /**
     * Says anew what a group is. Refuses a leader who is none of its active members, a liaison head who does not sit in the standing committee
     * of the group's area (S2), a guide that is no special committee of the area or of a group by area, and a name that another group has.
     * @throws NotFound also for a group outside the caller's area
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void amend(@Valid AmendGroup asked) {
        Group group = em.createQuery("select g from DeputyGroup g where g.id = :id and g.areaCode like :scope", Group.class)
                .setParameter("id", asked.id()).setParameter("scope", scope()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("group", asked.id()));
        Stale.unless(asked.version(), group.version());
        change.amend(group, asked);
    }

    private KeysetQuery<GroupRow> query(GroupFilter filter) {
        return new KeysetQuery<>(em, GroupRow.class, ROW, "from DeputyGroup g", "g")
                .where("g.areaCode like :scope", "scope", scope())
                .whereGiven("g.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("g.kind = :kind", "kind", filter.kind())
                .whereGiven("g.name like :words", "words", Words.anywhere(filter.words()));
    }

    private String scope() {
        return callers.current().area().pattern();
    }
}
