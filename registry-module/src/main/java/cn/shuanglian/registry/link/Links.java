package cn.shuanglian.registry.link;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Pairs (双联, S9, S17): who stays in touch with whom, as far as the caller sees it. They are never deleted; one that has ended tells
 * when and why.
 */
@Stateless
@DenyAll
public class Links {
    private static final String ROW = """
            select new cn.shuanglian.registry.link.LinkRow(l.id, l.kind, l.areaCode, l.fromMandateId, m.name, l.toMandateId, l.toCitizenId,
            l.toBodyId, l.toAreaCode, l.since, l.until, l.status, l.confirmedOn, l.confirmedBy, l.documentId, l.endProposed, l.endedReason,
            l.endedNote, l.version)""";
    private static final String FROM = "from Link l join Mandate m on m.id = l.fromMandateId";

    @PersistenceContext
    EntityManager em;
    @Inject
    LinkSight sight;
    @Inject
    LinkSteps steps;
    @Inject
    LinkMaking making;

    /** One page of the pairs that fit the filter; {@code sort} is one of {@link LinkOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<LinkRow> list(LinkFilter filter, ListRequest request) {
        return query(filter).list(Order.named(LinkOrder.class, request.sort(), LinkOrder.FROM), request);
    }

    /** How many pairs fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(LinkFilter filter) {
        return query(filter).count();
    }

    /** One pair. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public LinkRow find(long id) {
        return query(LinkFilter.NONE).where("l.id = :id", "id", id).list(LinkOrder.FROM, ListRequest.first(1)).rows().stream().findFirst()
                .orElseThrow(() -> new NotFound("link", id));
    }

    /** The pairs of one mandate, at either end, that have not ended, by kind; at most 500. */
    @RolesAllowed({READER, SYSTEM})
    public List<LinkRow> ofDeputy(long mandate) {
        return query(LinkFilter.of(mandate)).where("l.until is null").list(LinkOrder.SINCE, ListRequest.first(ListRequest.MOST)).rows();
    }

    /**
     * Makes a pair, proposed or confirmed, and ends the one it replaces. Refuses whoever does not exercise a mandate or is not what the kind
     * demands, a pair that is there already, a citizen somebody else stays in touch with. More than the quota allows is not refused: it
     * stands among the overloads. @throws NotFound for a pair to be replaced that the caller does not keep
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public LinkRow make(@Valid MakeLink asked) {
        return find(making.make(asked).id());
    }

    /** What the caller may do with the pair now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<LinkAction> transitions(long id) {
        return sight.allowed(steps.require(id, LockModeType.NONE));
    }

    /**
     * Takes the pair one step on. Refuses to confirm one whose deputies do not both exercise their mandates.
     * @throws NotFound for one the caller does not see @throws cn.shuanglian.registry.fault.NotAllowedNow where its state or the caller's
     * area does not allow the step @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public LinkRow take(LinkStep step) {
        return find(steps.take(step).id());
    }

    private KeysetQuery<LinkRow> query(LinkFilter filter) {
        LinkSight.Sight sees = sight.sight();
        KeysetQuery<LinkRow> query = new KeysetQuery<>(em, LinkRow.class, ROW, FROM, "l").where(sees.where(), sees.parameters())
                .whereGiven("l.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("l.kind = :kind", "kind", filter.kind())
                .whereGiven("l.status = :status", "status", filter.status())
                .whereGiven("(l.fromMandateId = :deputy or l.toMandateId = :deputy)", "deputy", filter.deputyId())
                .whereGiven("(m.name like :words or exists (select t.id from Mandate t where t.id = l.toMandateId and t.name like :words))",
                        "words", Words.atStart(filter.words()));
        return !Boolean.TRUE.equals(filter.toDecide()) ? query
                : query.where("(l.status = :proposed or l.endProposed is not null)", "proposed", LinkStatus.PROPOSED);
    }
}
