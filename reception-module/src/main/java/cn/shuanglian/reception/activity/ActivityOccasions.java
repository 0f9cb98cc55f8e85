package cn.shuanglian.reception.activity;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.feed.Occasion;
import cn.shuanglian.reception.feed.OccasionFilter;
import cn.shuanglian.reception.feed.OccasionKind;
import cn.shuanglian.reception.feed.Occasions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells calendars what groups do; one that takes several days stands on each of them. At no station, and only where people are asked for, with names. */
@Dependent
class ActivityOccasions implements Occasions {
    private static final String INVITED = """
            exists (select d.id from ActivityInvitee d, Mandate asked where d.activityId = a.id and asked.id = :deputy
            and d.personId = asked.person.id and d.answer <> :declined)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    ActivitySight sight;

    @Override
    public List<Occasion> between(OccasionFilter filter) {
        if (filter.station() != null) {
            return List.of();
        }
        Criteria criteria = criteria(filter);
        List<Activity> found = criteria.fill(em.createQuery("select a from Activity a where " + criteria.text() + " order by a.fromOn, a.id",
                Activity.class)).getResultList();
        Map<Long, List<String>> people = people(found);
        List<Occasion> occasions = new ArrayList<>();
        found.forEach(activity -> days(activity.fromOn(), activity.untilOn(), filter)
                .forEach(day -> occasions.add(occasion(activity, day, people.getOrDefault(activity.id(), List.of())))));
        return occasions;
    }

    @Override
    public Map<LocalDate, Integer> perDay(OccasionFilter filter) {
        Map<LocalDate, Integer> days = new HashMap<>();
        if (filter.station() == null) {
            Criteria criteria = criteria(filter).add("a.status <> :cancelled", "cancelled", ActivityStatus.CANCELLED);
            criteria.fill(em.createQuery("select a.fromOn, a.untilOn, count(a.id) from Activity a where " + criteria.text()
                    + " group by a.fromOn, a.untilOn", Object[].class)).getResultList()
                    .forEach(row -> days((LocalDate) row[0], (LocalDate) row[1], filter)
                            .forEach(day -> days.merge(day, ((Number) row[2]).intValue(), Integer::sum)));
        }
        return days;
    }

    private Criteria criteria(OccasionFilter filter) {
        Criteria criteria = sight.criteria()
                .given("a.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("a.groupId = :group", "group", filter.group())
                .given(INVITED, "deputy", filter.deputy())
                .given("a.untilOn >= :from", "from", filter.first())
                .given("a.fromOn <= :to", "to", filter.last());
        if (filter.deputy() != null) {
            criteria.set("declined", ActivityAnswer.DECLINED);
        }
        return criteria;
    }

    /** Everybody who came, and of what is to come everybody who has not declined. */
    private Map<Long, List<String>> people(List<Activity> activities) {
        Map<Long, List<String>> people = new HashMap<>();
        if (!activities.isEmpty()) {
            em.createQuery("""
                    select i.activityId, m.name from ActivityInvitee i, Mandate m where m.id = i.mandateId and i.activityId in :ids
                    and (i.turnout = :came or i.turnout = :expected and i.answer <> :declined) order by m.name, i.id""", Object[].class)
                    .setParameter("ids", activities.stream().map(Activity::id).toList()).setParameter("came", Turnout.CAME)
                    .setParameter("expected", Turnout.EXPECTED).setParameter("declined", ActivityAnswer.DECLINED).getResultList()
                    .forEach(row -> people.computeIfAbsent((Long) row[0], none -> new ArrayList<>()).add((String) row[1]));
        }
        return people;
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, OccasionFilter filter) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> (filter.first() == null || !day.isBefore(filter.first())) && (filter.last() == null || !day.isAfter(filter.last())))
                .toList();
    }

    private static Occasion occasion(Activity activity, LocalDate day, List<String> people) {
        boolean oneDay = activity.fromOn().equals(activity.untilOn());
        long nth = ChronoUnit.DAYS.between(activity.fromOn(), day);
        return new Occasion("activity-" + activity.id() + (nth == 0 ? "" : "-" + nth), activity.version(),
                OccasionKind.valueOf(activity.kind().name()), activity.topic(), activity.place(), day, oneDay ? activity.start() : null,
                oneDay ? activity.end() : null, activity.status() == ActivityStatus.CANCELLED, "/reception/activity.xhtml?id=" + activity.id(),
                Instant.ofEpochMilli(activity.recordedAt()), people);
    }
}
