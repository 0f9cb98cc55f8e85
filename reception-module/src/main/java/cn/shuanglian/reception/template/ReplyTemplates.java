package cn.shuanglian.reception.template;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Beginnings of answers: an area offers them to itself and to all below it. They hold no personal data, so whoever answers there reads them. */
@Stateless
@DenyAll
public class ReplyTemplates {
    private static final int MOST = 100;
    private static final String ROW = "select new cn.shuanglian.reception.template.ReplyTemplateRow(t.id, t.areaCode, t.title, t.text, t.version) "
            + "from ReplyTemplate t where t.retired = false and ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Journal journal;

    /** What a matter of this area can be answered with, the nearest area's first; at most 100. */
    @RolesAllowed({READER, SYSTEM})
    public List<ReplyTemplateRow> forArea(AreaCode matter) {
        List<String> chain = Stream.iterate(matter, Objects::nonNull, AreaCode::parent).map(AreaCode::code).toList();
        return em.createQuery(ROW + "t.areaCode in :chain order by t.areaCode desc, t.title, t.id", ReplyTemplateRow.class).setParameter("chain", chain)
                .setMaxResults(MOST).getResultList();
    }

    /** What the caller's own area offers, by title; at most 100. */
    @RolesAllowed({LIAISON_OFFICE})
    public List<ReplyTemplateRow> own() {
        return em.createQuery(ROW + "t.areaCode = :area order by t.title, t.id", ReplyTemplateRow.class)
                .setParameter("area", callers.current().area().code()).setMaxResults(MOST).getResultList();
    }

    /** Offers another one in the caller's area and tells its key. Refuses a hundred and first. */
    @RolesAllowed({LIAISON_OFFICE})
    public long add(@Valid WriteTemplate asked) {
        if (own().size() >= MOST) {
            throw new Refused("replyTemplate.tooMany", "title", MOST);
        }
        ReplyTemplate template = new ReplyTemplate(callers.current().area().code(), asked.title().strip(), asked.text().strip());
        em.persist(template);
        journal.enter(Deed.done("REPLY_TEMPLATE_ADDED", "replyTemplate", template.id(), template.area(), template.title()));
        return template.id();
    }

    /** Offers it no longer. @throws NotFound for one of another area @throws Stale if somebody else was quicker */
    @RolesAllowed({LIAISON_OFFICE})
    public void retire(long id, long version) {
        ReplyTemplate template = em.find(ReplyTemplate.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (template == null || !template.area().equals(callers.current().area().code())) {
            throw new NotFound("replyTemplate", id);
        }
        Stale.unless(version, template.version());
        template.retire();
        journal.enter(Deed.done("REPLY_TEMPLATE_RETIRED", "replyTemplate", id, template.area(), template.title()));
    }
}
