package cn.shuanglian.reception.activity;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.group.Groups;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Completes rows with names and invitations, and counts: one query for each, however many rows there are. */
@Dependent
class ActivityRows {
    @PersistenceContext
    EntityManager em;
    @Inject
    ActivitySight sight;
    @Inject
    Groups groups;
    @Inject
    Rules rules;

    List<ActivityRow> completed(List<ActivityRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<InviteeRow>> invited = invitees(rows.stream().map(ActivityRow::id).toList());
        Map<Long, String> names = groups.names(rows.stream().map(ActivityRow::group).distinct().toList());
        return rows.stream().map(row -> row.completed(names.get(row.group()), invited.getOrDefault(row.id(), List.of()))).toList();
    }

    /** With numbers instead of names. */
    List<ActivityRow> counted(List<ActivityRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<Object[]>> counts = em.createQuery("""
                select i.activityId, i.answer, i.turnout, count(i.id) from ActivityInvitee i where i.activityId in :activities
                group by i.activityId, i.answer, i.turnout""", Object[].class)
                .setParameter("activities", rows.stream().map(ActivityRow::id).toList()).getResultStream().collect(groupingBy(row -> (Long) row[0]));
        Map<Long, String> names = groups.names(rows.stream().map(ActivityRow::group).distinct().toList());
        return rows.stream().map(row -> {
            List<Object[]> own = counts.getOrDefault(row.id(), List.of());
            return row.counted(names.get(row.group()), sum(own, each -> true), sum(own, each -> each[1] == ActivityAnswer.ACCEPTED),
                    sum(own, each -> each[2] == Turnout.CAME));
        }).toList();
    }

    private static long sum(List<Object[]> counts, Predicate<Object[]> which) {
        return counts.stream().filter(which).mapToLong(each -> (Long) each[3]).sum();
    }

    private Map<Long, List<InviteeRow>> invitees(List<Long> activities) {
        boolean all = sight.isAreaWide();
        List<Long> own = sight.own();
        List<Long> led = all ? List.of() : sight.leads();
        Map<Long, Long> groupOf = led.isEmpty() ? Map.of() : groupsOf(activities);
        return em.createQuery("""
                select new cn.shuanglian.reception.activity.InviteeRow(i.activityId, i.mandateId, i.personId, m.name, i.answer, i.reason, i.turnout,
                i.version) from ActivityInvitee i join Mandate m on m.id = i.mandateId where i.activityId in :activities order by m.name, i.id""",
                InviteeRow.class).setParameter("activities", activities).getResultStream()
                .map(row -> all || own.contains(row.deputy()) || led.contains(groupOf.get(row.activity())) ? row : row.withoutReason())
                .collect(groupingBy(InviteeRow::activity));
    }

    private Map<Long, Long> groupsOf(List<Long> activities) {
        return em.createQuery("select a.id, a.groupId from Activity a where a.id in :activities", Object[].class)
                .setParameter("activities", activities).getResultStream().collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    Map<Long, Integer> attended(Collection<Long> mandates, int year) {
        return mandates.isEmpty() ? Map.of() : em.createQuery("""
                select i.mandateId, count(i.id) from ActivityInvitee i, Activity a, Mandate m where a.id = i.activityId and m.id = i.mandateId
                and m.id in :mandates and m.areaCode like :scope and i.turnout = :came and a.status = :held
                and a.fromOn >= :first and a.fromOn <= :last group by i.mandateId""", Object[].class).setParameter("mandates", mandates)
                .setParameter("scope", scope()).setParameter("came", Turnout.CAME).setParameter("held", ActivityStatus.HELD)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    List<GroupGoal> goals(AreaCode area, int year, LocalDate today) {
        if (!sight.caller().area().covers(area.code())) {
            throw new NotFound("area", area.code());
        }
        List<Object[]> found = em.createQuery("""
                select g.id, g.name, g.kind, g.areaCode from DeputyGroup g where g.areaCode like :scope and g.areaCode like :area""", Object[].class)
                .setParameter("scope", scope()).setParameter("area", area.pattern()).getResultList();
        Map<Long, Map<ActivityStatus, Long>> counts = counts(area, year);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<String, Integer> required = rules.values(Parameter.ACTIVITIES_PER_YEAR, found.stream().map(row -> (String) row[3]).toList(),
                last.isAfter(today) ? today : last);
        return found.stream().map(row -> {
            Map<ActivityStatus, Long> own = counts.getOrDefault((Long) row[0], Map.of());
            return new GroupGoal((Long) row[0], (String) row[1], (GroupKind) row[2], (String) row[3], own.getOrDefault(ActivityStatus.HELD, 0L),
                    own.getOrDefault(ActivityStatus.PLANNED, 0L), required.get((String) row[3]));
        }).sorted(comparing(GroupGoal::missing).reversed().thenComparing(GroupGoal::planned).thenComparing(GroupGoal::area)
                .thenComparing(GroupGoal::name)).toList();
    }

    private Map<Long, Map<ActivityStatus, Long>> counts(AreaCode area, int year) {
        Map<Long, Map<ActivityStatus, Long>> counts = new HashMap<>();
        em.createQuery("""
                select a.groupId, a.status, count(a.id) from Activity a where a.areaCode like :scope and a.areaCode like :area
                and a.fromOn >= :first and a.fromOn <= :last group by a.groupId, a.status""", Object[].class).setParameter("scope", scope())
                .setParameter("area", area.pattern()).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).getResultList()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], none -> new HashMap<>()).put((ActivityStatus) row[1], (Long) row[2]));
        return counts;
    }

    private String scope() {
        return sight.caller().area().pattern();
    }
}
