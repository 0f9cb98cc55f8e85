package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.RuleRow;
import cn.shuanglian.registry.rule.Rules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many pairs there should be and how many there are, reckoned anew from the records whenever somebody asks. */
@Stateless
@DenyAll
public class LinkQuotas {
    @PersistenceContext
    EntityManager em;
    @Inject
    LinkFields fields;
    @Inject
    Rules rules;
    @Inject
    Callers callers;

    /** From how many to how many. */
    public record Span(int least, int most) {
    }

    /** The sheets of all kinds the area has, in their order; none for a township. @throws NotFound for an area outside the caller's */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<KindSheet> sheets(AreaCode area) {
        if (!callers.current().area().covers(area.code())) {
            throw new NotFound("area", area);
        }
        Map<Parameter, RuleRow> standing = standing(area);
        LinkField field = fields.of(area);
        List<Link> open = em.createQuery("select l from Link l where l.areaCode = :area and l.until is null", Link.class)
                .setParameter("area", area.code()).getResultList();
        return LinkKind.at(area.level()).stream().map(kind -> new KindReckoning(kind, field,
                open.stream().filter(link -> link.kind() == kind).toList()).sheet(standing.get(kind.least()), standing.get(kind.most()))).toList();
    }

    /** The quotas that bind a mandate of the area, by kind; for whoever sees the mandate. */
    @RolesAllowed({READER, SYSTEM})
    public Map<LinkKind, Span> binding(AreaCode area, long mandate) {
        Map<LinkKind, Span> spans = spans(area);
        spans.keySet().retainAll(fields.binding(area, mandate));
        return spans;
    }

    /** The quotas of the area, by kind. */
    @RolesAllowed({READER, SYSTEM})
    public Map<LinkKind, Span> spans(AreaCode area) {
        Map<Parameter, RuleRow> standing = standing(area);
        return LinkKind.at(area.level()).stream().collect(toMap(identity(),
                kind -> new Span(standing.get(kind.least()).value(), standing.get(kind.most()).value()), (one, other) -> one, TreeMap::new));
    }

    private Map<Parameter, RuleRow> standing(AreaCode area) {
        return rules.list(area).stream().collect(toMap(RuleRow::parameter, identity()));
    }
}
