package cn.shuanglian.registry.rule;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The documents that bind an area (制度). One sees those of the own area, of what lies below it and of the areas above it, which bind the
 * own area as well; one records and amends only those of the own area and below.
 */
@Stateless
@DenyAll
public class Documents {
    private static final String ROW = """
            select new cn.shuanglian.registry.rule.DocumentRow(d.id, d.title, d.number, d.issuer, d.issuedOn, d.since, d.until, d.areaCode,
            d.attachmentId, d.note, d.version)""";
    private static final String SEEN = "(d.areaCode like :scope or d.areaCode in :above)";

    @PersistenceContext
    EntityManager em;
    @Inject
    Attachments attachments;
    @Inject
    Areas areas;
    @Inject
    Callers callers;
    @Inject
    Journal journal;

    /** One page of the documents that fit the filter; {@code sort} is one of {@link DocumentOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DocumentRow> list(DocumentFilter filter, ListRequest request) {
        return query(filter).list(Order.named(DocumentOrder.class, request.sort(), DocumentOrder.SINCE), request);
    }

    /** How many documents fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(DocumentFilter filter) {
        return query(filter).count();
    }

    /** One document. @throws NotFound also for one that does not bind the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public DocumentRow find(long id) {
        AreaCode own = callers.current().area();
        return em.createQuery(ROW + " from Document d where d.id = :id and " + SEEN, DocumentRow.class).setParameter("id", id)
                .setParameter("scope", own.pattern()).setParameter("above", above(own)).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** Its title. @throws NotFound also for one that does not bind the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public String title(long id) {
        return find(id).title();
    }

    /** Titles by key, for pages that show them; keys nobody knows are left out. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> titles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select d.id, d.title from Document d where d.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Titles with numbers by key, as {@link #choices} shows them. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, String> labels(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select d.id, d.title, d.number from Document d where d.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().map(row -> DocumentChoice.of((Long) row[0], (String) row[1], (String) row[2]))
                .collect(toMap(DocumentChoice::id, DocumentChoice::label));
    }

    /** The documents on which something in the area can rest, its own and those of the areas above it, the latest first; at most 300. */
    @RolesAllowed({READER, SYSTEM})
    public List<DocumentChoice> choices(AreaCode area) {
        areas.require(area.code());
        return em.createQuery("select d.id, d.title, d.number from Document d where d.areaCode in :binding order by d.since desc, d.id desc", Object[].class)
                .setParameter("binding", binding(area)).setMaxResults(300).getResultStream()
                .map(row -> DocumentChoice.of((Long) row[0], (String) row[1], (String) row[2])).toList();
    }

    /** Records a document, with the key of its stored file or null. Refuses reversed dates and a file of another area. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long record(@Valid RecordDocument asked, Long attachment) {
        areas.require(asked.area());
        checkDays(asked);
        Document document = new Document(asked);
        attach(document, attachment);
        em.persist(document);
        em.flush();
        journal.enter(Deed.done("DOCUMENT_RECORDED", "document", document.id(), asked.area(), asked.title()));
        return document.id();
    }

    /** Corrects a document; with a file, that one takes the place of the former one. Its area stays, because parameters rest on it there. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void amend(long id, @Valid RecordDocument asked, Long attachment, long version) {
        Document document = em.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !callers.current().area().covers(document.areaCode())) {
            throw new NotFound("document", id);
        }
        Stale.unless(version, document.version());
        checkDays(asked);
        document.become(asked);
        if (attachment != null) {
            attach(document, attachment);
        }
        em.flush();
        journal.enter(Deed.done("DOCUMENT_AMENDED", "document", id, document.areaCode(), asked.title()));
    }

    private void attach(Document document, Long attachment) {
        if (attachment == null) {
            return;
        }
        if (!attachments.row(attachment).area().equals(document.areaCode())) {
            throw new NotFound("attachment", attachment);
        }
        attachments.share(attachment);
        document.attach(attachment);
    }

    private static void checkDays(RecordDocument asked) {
        if (asked.until() != null && asked.until().isBefore(asked.since())) {
            throw new Refused("period.reversed", "until");
        }
        if (asked.issuedOn() != null && asked.issuedOn().isAfter(asked.since())) {
            throw new Refused("document.issuedLate", "issuedOn");
        }
    }

    private KeysetQuery<DocumentRow> query(DocumentFilter filter) {
        AreaCode own = callers.current().area();
        KeysetQuery<DocumentRow> query = new KeysetQuery<>(em, DocumentRow.class, ROW, "from Document d", "d")
                .where(SEEN, Map.of("scope", own.pattern(), "above", above(own)))
                .whereGiven("d.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .whereGiven("(d.title like :words or d.number like :words)", "words", Words.anywhere(filter.words()));
        return filter.inForceOn() == null ? query
                : query.where("d.since <= :day and (d.until is null or d.until >= :day)", "day", filter.inForceOn());
    }

    /** The areas above, which are never none, as an empty list is not SQL. */
    private static List<String> above(AreaCode area) {
        return area.parent() == null ? List.of(area.code()) : binding(area.parent());
    }

    private static List<String> binding(AreaCode area) {
        List<String> codes = new ArrayList<>();
        for (AreaCode each = area; each != null; each = each.parent()) {
            codes.add(each.code());
        }
        return codes;
    }
}
