package cn.shuanglian.reception.invitation;

import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Notes who answered what, and knows who may. */
@Dependent
class InvitationBook {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationSight sight;
    @Inject
    InvitationTells tells;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    InvitationTells tells() {
        return tells;
    }

    long now() {
        return clock.millis();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime moment() {
        return LocalDateTime.now(clock);
    }

    Set<Long> own() {
        return Set.copyOf(sight.own());
    }

    boolean isOffice() {
        return sight.isOffice();
    }

    /** What the caller may do now; {@code own} are the caller's mandates. */
    List<InvitationAction> actions(Invitation invitation, Set<Long> own) {
        Object[] begins = em.createQuery("select r.heldOn, r.startMinute from Reception r where r.id = :id and r.status in :toCome", Object[].class)
                .setParameter("id", invitation.receptionId()).setParameter("toCome", InvitationViews.TO_COME).getResultStream().findFirst().orElse(null);
        return begins == null ? List.of() : invitation.actions(((LocalDate) begins[0]).atTime(Spell.time((Integer) begins[1])), moment(),
                sight.owns(invitation, own), sight.isAsked(invitation, own));
    }

    long person(long mandate) {
        return em.createQuery("select m.person.id from Mandate m where m.id = :id", Long.class).setParameter("id", mandate).getResultStream()
                .findFirst().orElseThrow(() -> new Refused("deputy.unknown", "deputy"));
    }

    void enter(Invitation invitation, InvitationAction action, String note) {
        em.flush();
        em.persist(new InvitationEntry(invitation.id(), now(), sight.caller().name(), action, note));
        journal.enter(Deed.done("INVITATION_" + action, "invitation", invitation.id(), invitation.areaCode(),
                "reception " + invitation.receptionId() + " deputy " + invitation.mandateId()));
    }

    static String reason(String reason) {
        String text = text(reason);
        if (text == null) {
            throw new Refused("required", "reason");
        }
        return text;
    }

    /** Without what surrounds it; null for nothing. Refuses more than 500 characters. */
    static String text(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        return reason.strip();
    }
}
