package cn.shuanglian.reception.activity;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
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

/**
 * What deputies' groups do together (S10, 代表法 2025 art. 26), as far as the caller sees it: offices the area, deputies what their groups
 * do and what they are invited to. The group's leader and the office plan it and write down who came.
 */
@Stateless
@DenyAll
public class Activities {
    private static final String ROW = """
            select new cn.shuanglian.reception.activity.ActivityRow(a.id, a.groupId, a.areaCode, a.kind, a.topic, a.fromOn, a.untilOn,
            a.startMinute, a.endMinute, a.place, a.status, a.movedFrom, a.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    ActivityStore store;
    @Inject
    ActivityRows rows;
    @Inject
    ActivityPlanning planning;
    @Inject
    ActivityBook book;

    /** One page of the activities that fit the filter, with the numbers of those invited; {@code sort} is one of {@link ActivityOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<ActivityRow> list(ActivityFilter filter, ListRequest request) {
        return query(filter).list(Order.named(ActivityOrder.class, request.sort(), ActivityOrder.DATE), request).with(rows::counted);
    }

    /** Like {@link #list}, with everybody invited by name; three queries, however long the page. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<ActivityRow> withAttendance(ActivityFilter filter, ListRequest request) {
        return query(filter).list(Order.named(ActivityOrder.class, request.sort(), ActivityOrder.DATE), request).with(rows::completed);
    }

    /** How many activities fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(ActivityFilter filter) {
        return query(filter).count();
    }

    /** One activity. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public ActivitySheet find(long id) {
        Criteria criteria = store.sight().criteria().add("a.id = :id", "id", id);
        ActivityRow row = criteria.fill(em.createQuery(ROW + " from Activity a where " + criteria.text(), ActivityRow.class))
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("activity", id));
        Activity activity = em.find(Activity.class, id);
        return new ActivitySheet(rows.completed(List.of(row)).get(0), activity.agenda(), activity.findings(), activity.cancelReason(),
                store.organises(activity), activity.isToCome(store.today()));
    }

    /** Whether the caller plans what a group does; of groups that one does not see nobody plans anything. */
    @RolesAllowed({READER, SYSTEM})
    public boolean organises(long group, String area) {
        return store.sight().organises(group, area);
    }

    /** The groups whose leader the caller is, by key. */
    @RolesAllowed({READER, SYSTEM})
    public List<Long> led() {
        return store.sight().leads();
    }

    /**
     * Plans an activity of a group and returns its key. Refuses a day of another time, more than 31 days, and one who neither leads the
     * group nor is its office. @throws NotFound for a group outside the caller's area
     */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long plan(long group, @Valid ActivityPlan plan) {
        return planning.plan(group, plan);
    }

    /**
     * Plans an activity that was neither held nor cancelled otherwise, and returns its new version. Whoever was invited is told of another
     * day, time or place, and asked anew. Refuses what {@link #plan} refuses. @throws cn.shuanglian.registry.fault.Stale if somebody was quicker
     */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long amend(long id, @Valid ActivityPlan plan, long version) {
        return planning.amend(id, plan, version);
    }

    /**
     * Asks deputies to an activity, the members of its group among them if wanted, and returns its new version; whoever is invited already
     * stays so. Refuses one who is no deputy on its first day, to ask nobody new, and more than 500. @throws NotFound for one not seen
     */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long invite(long id, Collection<Long> deputies, boolean members, long version) {
        return planning.invite(id, deputies, members, version);
    }

    /** Takes an invitation back and returns the activity's new version. @throws NotFound for a deputy who was not invited */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long uninvite(long id, long deputy, long version) {
        return planning.uninvite(id, deputy, version);
    }

    /**
     * Says yes or no to an invitation, one's own or, for whoever organises it, what a deputy said, and returns the invitation's new version.
     * Refuses a no without a reason of at most 200 characters. @throws NotFound for another's @throws cn.shuanglian.registry.fault.NotAllowedNow
     * when it is over or was cancelled
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long answer(long id, long deputy, ActivityAnswer answer, String reason, long version) {
        return book.answer(id, deputy, answer, reason, version);
    }

    /**
     * Writes down who came and what was found, or corrects it, and returns the activity's new version. Refuses a day to come, somebody
     * invited whose attendance is not told, one named twice, and that nobody came.
     */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long hold(@Valid HoldActivity asked) {
        return book.hold(asked);
    }

    /** Calls an activity off and returns its new version; whoever was invited is told. Refuses to give no reason of at most 200 characters. */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long cancel(long id, String reason, long version) {
        return planning.cancel(id, reason, version);
    }

    /** What the caller may do with the activity now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<ActivityAction> transitions(long id) {
        return store.allowed(store.require(id, LockModeType.NONE));
    }

    /** In how many activities of a year each of these deputies took part; whoever did in none is left out. For lists that were read already. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, Integer> attended(Collection<Long> mandateIds, int year) {
        return rows.attended(mandateIds, year);
    }

    /** How far each group of the area is with its activities of a year, who lacks most first; three queries. @throws NotFound for an area outside the caller's */
    @RolesAllowed({DEPUTY, GROUP_LEADER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<GroupGoal> goals(AreaCode area, int year) {
        return rows.goals(area, year, store.today());
    }

    private KeysetQuery<ActivityRow> query(ActivityFilter filter) {
        Criteria criteria = store.sight().criteria()
                .given("a.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("a.groupId = :group", "group", filter.groupId())
                .given("exists (select d.id from ActivityInvitee d where d.activityId = a.id and d.mandateId = :deputy)", "deputy", filter.deputyId())
                .given("a.kind = :kind", "kind", filter.kind())
                .given("a.status = :status", "status", filter.status())
                .given("a.untilOn >= :from", "from", filter.from())
                .given("a.fromOn <= :to", "to", filter.to())
                .given("a.topic like :words", "words", Words.anywhere(filter.words()));
        return criteria.narrow(new KeysetQuery<>(em, ActivityRow.class, ROW, "from Activity a", "a"));
    }
}
