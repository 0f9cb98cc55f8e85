package cn.shuanglian.reception.invitation;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.reception.work.WaitingLine;
import cn.shuanglian.reception.work.WaitingWork;
import cn.shuanglian.registry.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Invitations that a deputy has not answered, and for an office places that nobody has taken; at most two queries. */
@ApplicationScoped
class InvitationWork implements WaitingWork {
    private static final Set<ReceptionStatus> TO_COME = Set.of(ReceptionStatus.PLANNED, ReceptionStatus.ANNOUNCED);
    private static final Set<InvitationState> UNSETTLED = Set.of(InvitationState.UNANSWERED, InvitationState.DECLINED);

    @PersistenceContext
    EntityManager em;
    @Inject
    InvitationSight sight;

    @Override
    public List<WaitingLine> of(Caller caller, LocalDate today) {
        if (caller.has(LIAISON_OFFICE) || caller.has(TOWNSHIP_OFFICE)) {
            Criteria unsettled = new Criteria().add("i.areaCode like :scope", "scope", caller.area().pattern())
                    .add("i.state in :states", "states", UNSETTLED);
            return List.of(line("invitations.settle", unsettled, today, "/reception/invitations.xhtml"));
        }
        List<Long> own = sight.own();
        if (own.isEmpty()) {
            return List.of();
        }
        Criteria asked = new Criteria().add("(i.mandateId in :own and i.state in (:sent, :unanswered) or i.swapMandateId in :own and i.state = :swap)",
                "own", own).set("sent", InvitationState.SENT).set("unanswered", InvitationState.UNANSWERED).set("swap", InvitationState.SWAP_PROPOSED);
        return List.of(line("invitations.answer", asked, today, "/reception/myReceptions.xhtml"));
    }

    private WaitingLine line(String kind, Criteria which, LocalDate today, String path) {
        which.add("r.id = i.receptionId").add("r.status in :toCome", "toCome", TO_COME).add("r.heldOn >= :today", "today", today);
        Object[] found = which.fill(em.createQuery("select count(i.id), min(r.heldOn) from Invitation i, Reception r where " + which.text(),
                Object[].class)).getSingleResult();
        return WaitingLine.of(kind, (Long) found[0], (LocalDate) found[1], today, path);
    }
}
