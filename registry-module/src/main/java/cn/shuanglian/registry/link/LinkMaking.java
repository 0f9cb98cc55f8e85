package cn.shuanglian.registry.link;

import cn.shuanglian.registry.citizen.Citizens;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.pairing.Pair;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Makes single pairs, as an office decides them. */
@Dependent
class LinkMaking {
    @PersistenceContext
    EntityManager em;
    @Inject
    LinkSight sight;
    @Inject
    LinkSteps steps;
    @Inject
    LinkFields fields;
    @Inject
    Citizens citizens;

    Link make(MakeLink asked) {
        AreaCode area = areaOf(asked.from());
        LocalDate on = steps.day(asked.on());
        // Whoever makes or confirms a pair of the same deputy waits here.
        steps.requireActive(asked.from(), "from");
        LinkField field = fields.of(area);
        if (!LinkKind.at(area.level()).contains(asked.kind()) || !field.froms(asked.kind()).contains(asked.from())) {
            throw new Refused("link.from." + asked.kind(), "from");
        }
        steps.checkDocument(area.code(), asked.document());
        Link replaced = replaced(asked);
        if (replaced != null) {
            steps.end(replaced, EndReason.REPLACED, null, on.isBefore(replaced.since()) ? replaced.since() : on);
            em.flush();
        }
        Link link = asked.kind() == LinkKind.CITIZEN && asked.citizen() != null ? withCitizen(asked, area, field, on) : known(asked, area, field, on);
        steps.refuseTooEarly(link, on);
        em.persist(link);
        em.flush();
        steps.enter("LINK_MADE", link, "");
        if (asked.confirmed()) {
            steps.confirm(link, on, asked.document());
            em.flush();
        }
        return link;
    }

    private AreaCode areaOf(long mandate) {
        List<String> found = em.createQuery("select m.areaCode from Mandate m where m.id = :id", String.class).setParameter("id", mandate)
                .getResultList();
        if (found.isEmpty() || !sight.keeps(found.get(0))) {
            throw new Refused("deputy.unknown", "from");
        }
        return new AreaCode(found.get(0));
    }

    private Link replaced(MakeLink asked) {
        if (asked.replaces() == null) {
            return null;
        }
        Link old = steps.require(asked.replaces(), LockModeType.PESSIMISTIC_WRITE);
        if (!sight.keeps(old.areaCode())) {
            throw new NotFound("link", asked.replaces());
        }
        if (!old.isOpen() || old.kind() != asked.kind() || old.pair().from() != asked.from()) {
            throw new Refused("link.notReplaced", "replaces");
        }
        return old;
    }

    private Link withCitizen(MakeLink asked, AreaCode area, LinkField field, LocalDate on) {
        String county = field.member(asked.from()).county();
        String place = county == null ? area.code() : county;
        return new Link(asked.kind(), area.code(), new Pair(asked.from(), citizens.register(asked.citizen(), place)), place, on, null);
    }

    private Link known(MakeLink asked, AreaCode area, LinkField field, LocalDate on) {
        if (asked.to() == null) {
            throw new Refused("required", "to");
        }
        Pair pair = new Pair(asked.from(), asked.to());
        if (!field.fits(asked.kind(), pair.from(), pair.to())) {
            throw new Refused("link.to." + asked.kind(), "to");
        }
        if (asked.kind().isAmongDeputies()) {
            steps.requireActive(asked.to(), "to");
        }
        if (asked.kind() == LinkKind.CITIZEN) {
            // Of two deputies who are given one citizen at once the second waits here and is told.
            em.createQuery("select c from Citizen c where c.id = :id", Object.class).setParameter("id", pair.to())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
        refuseTaken(asked.kind(), pair);
        return new Link(asked.kind(), area.code(), pair, field.placeOf(asked.kind(), pair.to()), on, null);
    }

    private void refuseTaken(LinkKind kind, Pair pair) {
        List<Link> open = em.createQuery("""
                select l from Link l where l.kind = :kind and l.until is null
                and (l.toMandateId = :to or l.toCitizenId = :to or l.toBodyId = :to)""", Link.class)
                .setParameter("kind", kind).setParameter("to", pair.to()).getResultList();
        if (open.stream().anyMatch(link -> link.pair().equals(pair))) {
            throw new Refused("link.exists", "to");
        }
        if (kind == LinkKind.CITIZEN && !open.isEmpty()) {
            throw new Refused("link.citizenTaken", "to");
        }
    }
}
