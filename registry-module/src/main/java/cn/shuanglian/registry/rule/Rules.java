package cn.shuanglian.registry.rule;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
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
    private static final Comparator<Provision> BY_PLACE = comparing((Provision each) -> each.area().code()).thenComparing(Provision::parameter)
            .thenComparing(Provision::since);

    @Inject
    Decisions decisions;
    @Inject
    Documents documents;
    @Inject
    Areas areas;
    @Inject
    Callers callers;
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

    /** What is in force on a day, with what fixes it. */
    @RolesAllowed({READER, SYSTEM})
    public Standing standing(Parameter parameter, AreaCode area, LocalDate on) {
        return decisions.book(EnumSet.of(parameter)).standing(parameter, area, on);
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

    /** What areas decided by this document, as far as the caller sees them, by area and parameter. @throws NotFound as {@link Documents#find} does */
    @RolesAllowed({READER, SYSTEM})
    public List<Decided> fixedBy(long document) {
        documents.find(document);
        List<Provision> all = decisions.provisionsOf(document);
        RuleBook book = new RuleBook(all);
        AreaCode own = callers.current().area();
        LocalDate today = LocalDate.now(clock);
        return all.stream().filter(each -> each.documentId() != null && each.documentId() == document)
                .filter(each -> own.within(each.area()) != null).sorted(BY_PLACE).map(each -> Decided.of(each, book, today)).toList();
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
     * Takes the area's own value back: from today on it inherits again, and what it had decided for later days never holds. Both ends of a
     * span go together. Refuses a parameter that the area has not decided, and a stale version.
     *
     * @param versions of the area's own decisions about each parameter as the caller read them
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void takeBack(AreaCode area, Map<Parameter, Long> versions) {
        areas.require(area.code());
        decisions.takeBack(area, versions);
    }

    private List<RuleRow> rows(AreaCode area, Set<Parameter> parameters) {
        LocalDate today = LocalDate.now(clock);
        List<Provision> all = decisions.provisions(parameters);
        RuleBook book = new RuleBook(all);
        Map<Parameter, List<Decided>> own = all.stream().filter(each -> each.area().equals(area)).sorted(LATEST_FIRST)
                .map(each -> Decided.of(each, book, today)).collect(groupingBy(each -> each.provision().parameter()));
        Map<Parameter, Long> versions = decisions.versions(area);
        return parameters.stream().map(parameter -> row(book.standing(parameter, area, today), area, book.toCome(parameter, area, today),
                own.getOrDefault(parameter, List.of()), versions.getOrDefault(parameter, 0L))).toList();
    }

    private static RuleRow row(Standing standing, AreaCode area, List<Provision> toCome, List<Decided> history, long version) {
        Provision provision = standing.provision();
        if (provision == null) {
            return new RuleRow(standing.parameter(), area, standing.value(), Origin.DEFAULT, null, null, null, null, toCome, history, version);
        }
        Origin origin = provision.area().equals(area) ? Origin.OWN : Origin.INHERITED;
        return new RuleRow(standing.parameter(), area, standing.value(), origin, provision.area(), provision.since(), provision.documentId(),
                provision.article(), toCome, history, version);
    }
}
