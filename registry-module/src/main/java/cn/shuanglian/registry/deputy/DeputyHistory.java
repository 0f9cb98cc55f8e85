package cn.shuanglian.registry.deputy;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what is kept of a deputy in several places; posts of which no first day is known are left out. */
@Dependent
class DeputyHistory {
    @PersistenceContext
    EntityManager em;

    /** @param events what happened to the mandate */
    List<HistoryEntry> of(long mandateId, List<TurnoverRow> events) {
        List<HistoryEntry> history = new ArrayList<>();
        em.createQuery("select m.since, m.electedBy from Mandate m where m.id = :id", Object[].class).setParameter("id", mandateId)
                .getResultList().forEach(row -> history.add(HistoryEntry.began((LocalDate) row[0], (String) row[1])));
        em.createQuery("""
                select p.since, p.until, p.organisation, p.title from Post p, Mandate m where m.id = :id and p.personId = m.person.id
                and p.since is not null""", Object[].class).setParameter("id", mandateId).setMaxResults(200).getResultList()
                .forEach(row -> history.add(HistoryEntry.post((LocalDate) row[0], (LocalDate) row[1], Stream.of(row[2], row[3])
                        .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" ")))));
        em.createQuery("select p.since, p.until, p.kind, p.placeId from Placement p where p.mandateId = :id", Object[].class)
                .setParameter("id", mandateId).setMaxResults(500).getResultList()
                .forEach(row -> history.add(HistoryEntry.placed((LocalDate) row[0], (LocalDate) row[1], (PlacementKind) row[2], (Long) row[3])));
        events.stream().filter(event -> event.kind() != TurnoverKind.BY_ELECTED).forEach(event -> history.add(HistoryEntry.of(event)));
        history.sort(comparing(HistoryEntry::on).thenComparing(HistoryEntry::kind));
        return history;
    }
}
