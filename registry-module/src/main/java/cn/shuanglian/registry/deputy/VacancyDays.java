package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.vacancy.Vacancies;
import cn.shuanglian.registry.vacancy.Vacancies.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out on which days mandates were vacant: by their last day, and by the suspensions in between; two queries. */
@Dependent
class VacancyDays {
    private static final Set<TurnoverKind> INTERRUPTING = Set.of(TurnoverKind.SUSPENDED, TurnoverKind.RESTORED, TurnoverKind.TERMINATED);

    @PersistenceContext
    EntityManager em;

    Vacancies of(Collection<Long> mandateIds) {
        return mandateIds.isEmpty() ? new Vacancies(List.of()) : read("m.id in :mandates", "mandates", mandateIds);
    }

    Vacancies of(AreaCode area) {
        return read("m.areaCode like :scope", "scope", area.pattern());
    }

    private Vacancies read(String condition, String parameter, Object value) {
        List<Span> spans = new ArrayList<>();
        em.createQuery("select m.id, m.until from Mandate m where m.until is not null and " + condition, Object[].class)
                .setParameter(parameter, value).getResultList().forEach(row -> spans.add(new Span((Long) row[0], (LocalDate) row[1], null)));
        Map<Long, LocalDate> suspended = new HashMap<>();
        em.createQuery("select m.id, t.kind, t.happenedOn from Turnover t join t.mandate m where t.undoneBy is null and t.kind in :kinds and "
                        + condition + " order by t.id", Object[].class).setParameter("kinds", INTERRUPTING).setParameter(parameter, value)
                .getResultList().forEach(row -> follow((Long) row[0], (TurnoverKind) row[1], (LocalDate) row[2], suspended, spans));
        suspended.forEach((mandate, from) -> spans.add(new Span(mandate, from, null)));
        return new Vacancies(spans);
    }

    private static void follow(long mandate, TurnoverKind kind, LocalDate on, Map<Long, LocalDate> suspended, List<Span> spans) {
        if (kind == TurnoverKind.SUSPENDED) {
            suspended.put(mandate, on);
            return;
        }
        LocalDate from = suspended.remove(mandate);
        if (from != null) {
            spans.add(new Span(mandate, from, on));
        }
    }
}
