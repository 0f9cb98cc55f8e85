package cn.shuanglian.reception.urge;

import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.minBy;

import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes down who was urged, and tells the units. */
@Dependent
class UrgeBook {
    private static final Set<String> OFFICES = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Notices notices;
    @Inject
    Journal journal;
    @Inject
    Event<ItemUrged> urged;
    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UrgeLevel level() {
        Caller caller = callers.current();
        if (caller.has(DIRECTORS)) {
            return UrgeLevel.DIRECTORS;
        }
        if (!Collections.disjoint(caller.roles(), OFFICES)) {
            return UrgeLevel.OFFICE;
        }
        return caller.has(GOVERNMENT_OFFICE) ? UrgeLevel.GOVERNMENT : UrgeLevel.DEPUTY;
    }

    /** Of two who urge at once the second one waits and is told that it is too soon. */
    void lock(UrgeItem asked) {
        em.createNativeQuery("select id from reception_deadline where owner = ? and owner_id = ? order by id for update")
                .setParameter(1, asked.owner().name()).setParameter(2, asked.ownerId()).getResultList();
    }

    LocalDate last(UrgeItem asked, UrgeLevel level) {
        return em.createQuery("select max(u.urgedOn) from Urge u where u.owner = :owner and u.ownerId = :id and u.level = :level", LocalDate.class)
                .setParameter("owner", asked.owner()).setParameter("id", asked.ownerId()).setParameter("level", level).getSingleResult();
    }

    /** What a notice says of an item. */
    record About(String area, String label, String path) {
    }

    /** @param unit null where nobody but an office has it */
    void enter(UrgeItem asked, UrgeLevel level, Long unit, About about, Recipient to, String until) {
        String who = isUnnamed(asked.owner(), level) ? "" : callers.current().name();
        Urge urge = new Urge(asked, about.area(), level, unit, who, today(), clock.instant());
        em.persist(urge);
        notices.tell(Tell.now("urge:" + asked.owner() + ":" + asked.ownerId() + ":" + level + ":" + today(), to, NoticeKind.URGED, about.path(), until,
                about.label(), who, until.isEmpty() ? "NO_DAY" : who.isEmpty() ? "UNNAMED" : "", "", Objects.requireNonNullElse(urge.note(), "")));
    }

    /** The units must not learn from it who makes a confidential suggestion. */
    private static boolean isUnnamed(OwnerKind owner, UrgeLevel level) {
        return owner == OwnerKind.SUGGESTION && level == UrgeLevel.DEPUTY;
    }

    void urge(UrgeItem asked, UrgeLevel level, List<DeadlineRow> running) {
        Map<Long, DeadlineRow> first = running.stream().collect(groupingBy(DeadlineRow::unitId, TreeMap::new,
                collectingAndThen(minBy(comparing(DeadlineRow::endsOn)), Optional::orElseThrow)));
        first.forEach((unit, term) -> enter(asked, level, unit, new About(term.area(), term.label(), term.path()), Recipient.unit(unit),
                term.endsOn().toString()));
        DeadlineRow any = running.get(0);
        journal.enter(Deed.done("URGED", asked.owner().object(), asked.ownerId(), any.area(),
                any.label() + " by " + level + ", units " + first.keySet()));
        urged.fire(new ItemUrged(asked.owner(), asked.ownerId(), any.area(), level, List.copyOf(first.keySet()), today(), asked.note()));
    }

    List<UrgeRow> of(OwnerKind owner, long ownerId) {
        return em.createQuery("""
                select new cn.shuanglian.reception.urge.UrgeRow(u.id, u.level, u.unitId, (select n.name from Unit n where n.id = u.unitId), u.who,
                u.urgedOn, u.note) from Urge u where u.owner = :owner and u.ownerId = :id order by u.id desc""", UrgeRow.class)
                .setParameter("owner", owner).setParameter("id", ownerId).getResultStream()
                .map(row -> isUnnamed(owner, row.level()) ? row.withoutName() : row).toList();
    }
}
