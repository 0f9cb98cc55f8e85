package cn.shuanglian.registry.link;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.pairing.Pair;
import cn.shuanglian.registry.rule.Documents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Takes pairs on their way: each step is checked, carried out and put into the journal here, whoever asks for it. */
@Dependent
class LinkSteps {
    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    LinkSight sight;
    @Inject
    Documents documents;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** The pair, if the caller sees it. */
    Link require(long id, LockModeType lock) {
        LinkSight.Sight sees = sight.sight();
        var query = em.createQuery("select l from Link l where l.id = :id and " + sees.where(), Link.class).setParameter("id", id);
        sees.parameters().forEach(query::setParameter);
        return query.setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> new NotFound("link", id));
    }

    /** The row is locked first: of two who decide at once, the second one is told that what it read has changed. */
    Link take(LinkStep step) {
        if (step.action() == null) {
            throw new Refused("required", "action");
        }
        Link link = require(step.id(), LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(step.version(), link.version());
        List<LinkAction> allowed = sight.allowed(link);
        if (!allowed.contains(step.action())) {
            throw new NotAllowedNow(step.action().name(), link.status().name(), allowed.stream().map(Enum::name).toList());
        }
        LocalDate on = day(step.on());
        switch (step.action()) {
            case CONFIRM -> {
                checkDocument(link.areaCode(), step.document());
                confirm(link, on, step.document());
            }
            case DECLINE -> end(link, EndReason.DECLINED, note(step.note()), on);
            case END -> end(link, step, on);
            case KEEP -> keep(link);
        }
        em.flush();
        return link;
    }

    private void end(Link link, LinkStep step, LocalDate on) {
        String note = note(step.note());
        if (note == null && link.endProposed() == null) {
            throw new Refused("required", "note");
        }
        if (on.isBefore(link.since())) {
            throw new Refused("link.dayTooEarly", "on", link.since());
        }
        end(link, link.endProposed() == null ? EndReason.CHANGED : link.endProposed(), note, on);
    }

    void confirm(Link link, LocalDate on, Long document) {
        requireActive(link.pair().from(), "from");
        if (link.toMandateId() != null) {
            requireActive(link.toMandateId(), "to");
        }
        refuseTooEarly(link, on);
        confirmKnown(link, on, document);
    }

    /** Refuses a day on which one of the two was no deputy yet, or the citizen had not agreed. */
    void refuseTooEarly(Link link, LocalDate on) {
        Pair pair = link.pair();
        Set<Long> mandates = link.toMandateId() == null ? Set.of(pair.from()) : Set.of(pair.from(), pair.to());
        LocalDate earliest = em.createQuery("select max(m.since) from Mandate m where m.id in :ids", LocalDate.class).setParameter("ids", mandates)
                .getSingleResult();
        if (link.kind() == LinkKind.CITIZEN) {
            LocalDate agreed = em.createQuery("select c.consentedOn from Citizen c where c.id = :id", LocalDate.class)
                    .setParameter("id", pair.to()).getSingleResult();
            earliest = agreed.isAfter(earliest) ? agreed : earliest;
        }
        if (on.isBefore(earliest)) {
            throw new Refused("link.beforeBoth", "on", earliest);
        }
    }

    /** Confirms a pair whose deputies are known to exercise their mandates. */
    void confirmKnown(Link link, LocalDate on, Long document) {
        link.confirm(on, sight.caller().name(), document);
        enter("LINK_CONFIRMED", link, "");
    }

    /** Refuses a document that does not bind the area; null is none. */
    void checkDocument(String area, Long document) {
        try {
            if (document != null && !new AreaCode(documents.find(document).area()).covers(area)) {
                throw new Refused("document.unknown", "document");
            }
        } catch (NotFound e) {
            throw new Refused("document.unknown", "document");
        }
    }

    void end(Link link, EndReason reason, String note, LocalDate on) {
        link.end(reason, note, on);
        enter(reason == EndReason.DECLINED ? "LINK_DECLINED" : "LINK_ENDED", link, note == null ? reason.name() : reason + ": " + note);
    }

    void keep(Link link) {
        EndReason proposed = link.endProposed();
        link.proposeEnd(null);
        enter("LINK_KEPT", link, proposed.name());
    }

    void enter(String action, Link link, String detail) {
        String pair = link.kind() + " " + link.pair().from() + " -> " + link.pair().to();
        journal.enter(Deed.done(action, "link", link.id(), link.areaCode(), detail.isEmpty() ? pair : pair + "; " + detail));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Today where none is given; refuses one to come. */
    LocalDate day(LocalDate given) {
        if (given != null && given.isAfter(today())) {
            throw new Refused("link.dayToCome", "on", today());
        }
        return given == null ? today() : given;
    }

    private static String note(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String note = typed.strip();
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new Refused("tooLong", "note", LONGEST_NOTE);
        }
        return note;
    }

    void requireActive(long mandate, String field) {
        if (active(Set.of(mandate)).isEmpty()) {
            throw new Refused("link.vacant", field);
        }
    }

    /** Those of the mandates that are exercised; their rows stay locked in the order of their keys, so that none can end meanwhile. */
    Set<Long> active(Set<Long> mandates) {
        if (mandates.isEmpty()) {
            return Set.of();
        }
        em.createQuery("select m from Mandate m where m.id in :ids order by m.id", Object.class).setParameter("ids", mandates)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return Set.copyOf(em.createQuery("select m.id from Mandate m where m.id in :ids and m.status = :active", Long.class)
                .setParameter("ids", mandates).setParameter("active", MandateStatus.ACTIVE).getResultList());
    }
}
