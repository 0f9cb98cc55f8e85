package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.session.Attendance;
import cn.shuanglian.reception.session.ReceptionStatus;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Finds what is due and notes that it was done, with few statements however much it is. */
@Dependent
class RoundBook {
    private static final int LONGEST_NOTICE_DAYS = 120;
    private static final String DUE = """
            select i.id, i.receptionId, i.mandateId, i.sentAt, i.answeredAt from Invitation i, Reception r where r.id = i.receptionId and r.status in :toCome
            and r.heldOn >= :from and r.heldOn <= :to and\s""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /** Areas with receptions that are not announced yet. */
    List<String> areasToAnnounce(LocalDate today) {
        return em.createQuery("select distinct r.areaCode from Reception r where r.status = :planned and r.heldOn >= :from and r.heldOn <= :to",
                String.class).setParameter("planned", ReceptionStatus.PLANNED).setParameter("from", today)
                .setParameter("to", today.plusDays(LONGEST_NOTICE_DAYS)).getResultList();
    }

    List<Long> toAnnounce(Collection<String> areas, LocalDate from, LocalDate to) {
        return em.createQuery("""
                select r.id from Reception r where r.status = :planned and r.areaCode in :areas and r.heldOn >= :from and r.heldOn <= :to
                order by r.id""", Long.class).setParameter("planned", ReceptionStatus.PLANNED).setParameter("areas", areas).setParameter("from", from)
                .setParameter("to", to).getResultList();
    }

    void announce(Collection<Long> receptions) {
        if (receptions.isEmpty()) {
            return;
        }
        update("update reception_reception set status = 'ANNOUNCED', version = version + 1 where status = 'PLANNED' and id in ", receptions);
        em.createQuery("select r.areaCode, min(r.heldOn), max(r.heldOn), count(r.id) from Reception r where r.id in :ids group by r.areaCode",
                Object[].class).setParameter("ids", receptions).getResultList()
                .forEach(row -> journal.enter(Deed.done("RECEPTIONS_ANNOUNCED", "area", Long.parseLong((String) row[0]), (String) row[0],
                        row[3] + ": " + row[1] + " – " + row[2])));
    }

    /** Seats at receptions after that day nobody was asked about, such as those a sheet brought. */
    List<Due> notInvited(LocalDate today) {
        return em.createQuery("""
                select p.id, p.receptionId, p.mandateId from Presence p, Reception r where r.id = p.receptionId and p.attendance = :expected
                and r.status in :toCome and r.heldOn > :today and not exists (select i.id from Invitation i where i.receptionId = p.receptionId
                and i.mandateId = p.mandateId) order by p.id""", Object[].class).setParameter("expected", Attendance.EXPECTED)
                .setParameter("toCome", InvitationViews.TO_COME).setParameter("today", today).getResultStream()
                .map(Due::of).toList();
    }

    void invite(Collection<Due> due) {
        update("insert into reception_invitation (id, reception_id, mandate_id, area_code, state, sent_at, reminded, version)"
                + " select a.id, r.id, a.mandate_id, r.area_code, 'SENT', " + clock.millis() + ", 0, 1 from reception_attendance a"
                + " join reception_reception r on r.id = a.reception_id where a.id in ", ids(due));
    }

    /** @param sentUntil later ones are left out: who was asked just now needs no reminder */
    List<Due> toRemind(int step, LocalDate from, LocalDate to, long sentUntil) {
        return em.createQuery(DUE + "i.state in :seated and i.reminded < :step and i.sentAt <= :sentUntil order by i.id", Object[].class)
                .setParameter("toCome", InvitationViews.TO_COME).setParameter("from", from).setParameter("to", to)
                .setParameter("seated", InvitationState.SEATED).setParameter("step", step).setParameter("sentUntil", sentUntil).getResultStream()
                .map(Due::of).toList();
    }

    /** The version stays, so that an answer just being typed is not overtaken by a reminder. */
    void reminded(Collection<Due> due, int step) {
        update("update reception_invitation set reminded = " + step + " where id in ", ids(due));
    }

    /** The latest moment that is a day ago. */
    long aDayAgo() {
        return clock.millis() - Horizon.PATIENCE_MILLIS;
    }

    /** Those whose deputies did not answer, and those whose deputies wait for one who is asked to take the place. */
    List<Due> unanswered(LocalDate from, LocalDate to) {
        return em.createQuery(DUE + "(i.state = :sent and i.sentAt <= :patience or i.state = :proposed and i.answeredAt <= :patience)"
                + " order by i.id", Object[].class)
                .setParameter("toCome", InvitationViews.TO_COME).setParameter("from", from).setParameter("to", to)
                .setParameter("sent", InvitationState.SENT).setParameter("proposed", InvitationState.SWAP_PROPOSED).setParameter("patience", aDayAgo())
                .getResultStream().map(Due::of).toList();
    }

    /** Whoever is asked to take the place may still do so. */
    void escalated(Collection<Due> due) {
        update("update reception_invitation set state = 'UNANSWERED', version = version + 1 where state in ('SENT', 'SWAP_PROPOSED')"
                + " and id in ", ids(due));
    }

    private static List<Long> ids(Collection<Due> due) {
        return due.stream().map(Due::invitation).toList();
    }

    private void update(String statement, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Query query = em.createNativeQuery(statement + "(" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")");
        int at = 1;
        for (Long id : ids) {
            query.setParameter(at++, id);
        }
        query.executeUpdate();
    }
}
