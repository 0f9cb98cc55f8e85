package cn.shuanglian.evaluation.cadre;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.Comparator.comparing;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the leading cadres among the deputies of the caller's area stand in a year (S3: at least two receptions; S20: 个别领导干部积极性不高).
 * Who counts as one is decided by the year's last day, of a year that is not over by today. For those who answer for them, not for the public.
 */
@Stateless
@DenyAll
public class CadreBoard {
    private static final Comparator<CadreRow> BY_NEED = comparing(CadreRow::outlook).thenComparing(comparing(CadreRow::lacking).reversed())
            .thenComparing(CadreRow::receptions).thenComparing(CadreRow::area).thenComparing(CadreRow::level).thenComparing(CadreRow::id);

    @Inject
    CadreFigures figures;
    @Inject
    CadreNews news;
    @Inject
    Rules rules;
    @Inject
    Callers callers;
    @Inject
    Clock clock;

    /** The cadres, whoever needs it most first. */
    @RolesAllowed({LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<CadreRow> list(CadreFilter filter) {
        return all(filter).stream().filter(row -> filter.outlook() == null || row.outlook() == filter.outlook()).sorted(BY_NEED).toList();
    }

    /**
     * Asks a cadre to come to a station this year; at most once a day, which is told by the answer. Refuses one who has received as often as
     * required. @throws NotFound for a mandate that is not a leading cadre's of the caller's area
     */
    @RolesAllowed(LIAISON_OFFICE)
    public boolean invite(long mandate) {
        int year = LocalDate.now(clock).getYear();
        CadreRow row = all(new CadreFilter(null, year, null)).stream().filter(each -> each.id() == mandate).findFirst()
                .orElseThrow(() -> new NotFound("deputy", mandate));
        if (!row.isShort()) {
            throw new Refused("cadre.met", null, row.name(), row.receptions());
        }
        if (row.invited()) {
            return false;
        }
        news.invite(row, LocalDate.now(clock));
        return true;
    }

    private List<CadreRow> all(CadreFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.of(filter.year(), 12, 31);
        LocalDate day = last.isBefore(today) ? last : today;
        List<CadreFigures.Cadre> cadres = figures.cadres(callers.current().area(), filter.area(), day);
        if (cadres.isEmpty()) {
            return List.of();
        }
        Collection<Long> persons = cadres.stream().map(CadreFigures.Cadre::person).toList();
        Map<Long, Integer> received = figures.received(persons, filter.year());
        Map<Long, Integer> expected = figures.expected(persons, filter.year(), today);
        Map<Long, Integer> active = figures.active(cadres, filter.year());
        Map<Long, Integer> pairs = figures.pairs(persons, day);
        Map<String, Integer> required = rules.values(Parameter.RECEPTIONS_PER_CADRE, cadres.stream().map(CadreFigures.Cadre::area).toList(), last);
        Set<Long> reported = figures.reported(persons, filter.year());
        Set<Long> invited = figures.invited(persons, today.atStartOfDay(clock.getZone()).toInstant().toEpochMilli());
        return cadres.stream().map(each -> {
            Pace pace = Pace.of(received.getOrDefault(each.person(), 0), expected.getOrDefault(each.person(), 0), required.get(each.area()),
                    filter.year(), today);
            return new CadreRow(each.mandate(), each.person(), each.name(), each.level(), each.area(), each.workUnit(), each.post(), pace.held(),
                    pace.planned(), pace.required(), active.getOrDefault(each.person(), 0), pairs.getOrDefault(each.person(), 0), reported.contains(each.person()), pace.outlook(),
                    pace.lacking(), invited.contains(each.person()));
        }).toList();
    }
}
