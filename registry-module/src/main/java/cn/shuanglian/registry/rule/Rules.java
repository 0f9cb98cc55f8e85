package cn.shuanglian.registry.rule;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The parameters by which an area works. An area inherits from the one above it unless it decides for itself; what is read here is not
 * held back by the caller's area, because everybody must know the rules that bind the own area, wherever they were made.
 */
@Stateless
@DenyAll
public class Rules {
    private static final Comparator<Provision> LATEST_FIRST = comparing(Provision::since).thenComparing(Provision::id).reversed();

    @Inject
    Decisions decisions;
    @Inject
    Areas areas;
    @Inject
    Clock clock;

    /** The value in force today. */
    @RolesAllowed({READER, SYSTEM})
    public int value(Parameter parameter, AreaCode area) {
        return value(parameter, area, LocalDate.now(clock));
    }

    /** The value in force on a day. */
    @RolesAllowed({READER, SYSTEM})
    public int value(Parameter parameter, AreaCode area, LocalDate on) {
        return decisions.book(EnumSet.of(parameter)).standing(parameter, area, on).value();
    }

    /** The values in force today by area code, in one query. */
    @RolesAllowed({READER, SYSTEM})
    public Map<String, Integer> values(Parameter parameter, Collection<String> areaCodes) {
        return values(parameter, areaCodes, LocalDate.now(clock));
    }

    /** The values in force on a day by area code, in one query. */
    @RolesAllowed({READER, SYSTEM})
    public Map<String, Integer> values(Parameter parameter, Collection<String> areaCodes, LocalDate on) {
        RuleBook book = decisions.book(EnumSet.of(parameter));
        return areaCodes.stream().distinct().collect(toMap(Function.identity(), code -> book.standing(parameter, new AreaCode(code), on).value()));
    }

    /** Every parameter as it stands in the area today, in the order of {@link Parameter}. @throws NotFound for an area outside the caller's */
    @RolesAllowed({READER, SYSTEM})
    public List<RuleRow> list(AreaCode area) {
        areas.require(area.code());
        return rows(area, EnumSet.allOf(Parameter.class));
    }

    /** One parameter as it stands in the area today. @throws NotFound for an area outside the caller's */
    @RolesAllowed({READER, SYSTEM})
    public RuleRow find(AreaCode area, Parameter parameter) {
        areas.require(area.code());
        return rows(area, EnumSet.of(parameter)).get(0);
    }

    /**
     * Decides one parameter, or both ends of a span, by an article of a document. Earlier decisions stay as history. Refuses a value out of
     * bounds, a lower end above its upper one there or in any area below, a document that does not bind the area, and a stale version.
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void set(@Valid SetRule asked) {
        areas.require(asked.area());
        decisions.take(asked);
    }

    /**
     * Takes the area's own value back: from today on it inherits again, and what it had decided for later days never holds. Refuses a
     * parameter that the area has not decided.
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void takeBack(AreaCode area, Parameter parameter, long version) {
        areas.require(area.code());
        decisions.takeBack(area, parameter, version);
    }

    private List<RuleRow> rows(AreaCode area, Set<Parameter> parameters) {
        LocalDate today = LocalDate.now(clock);
        List<Provision> all = decisions.provisions(parameters);
        RuleBook book = new RuleBook(all);
        Map<Parameter, List<Provision>> own = all.stream().filter(each -> each.area().equals(area)).sorted(LATEST_FIRST)
                .collect(groupingBy(Provision::parameter));
        Map<Parameter, Long> versions = decisions.versions(area);
        return parameters.stream().map(parameter -> row(book.standing(parameter, area, today), area, book.toCome(parameter, area, today),
                own.getOrDefault(parameter, List.of()), versions.getOrDefault(parameter, 0L))).toList();
    }

    private static RuleRow row(Standing standing, AreaCode area, List<Provision> toCome, List<Provision> history, long version) {
        Provision provision = standing.provision();
        if (provision == null) {
            return new RuleRow(standing.parameter(), area, standing.value(), Origin.DEFAULT, null, null, null, null, toCome, history, version);
        }
        Origin origin = provision.area().equals(area) ? Origin.OWN : Origin.INHERITED;
        return new RuleRow(standing.parameter(), area, standing.value(), origin, provision.area(), provision.since(), provision.documentId(),
                provision.article(), toCome, history, version);
    }
}
