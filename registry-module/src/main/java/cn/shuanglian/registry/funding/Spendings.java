package cn.shuanglian.registry.funding;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What was spent of the funds of stations and groups (S20). Entries stay as they are; a wrong one is taken back by a counter entry. */
@Stateless
@DenyAll
public class Spendings {
    static final int LONGEST_REASON = 200;
    private static final int MOST = 500;
    private static final String ROW = """
            select new cn.shuanglian.registry.funding.SpendingRow(s.id, s.spentOn, s.purpose, s.fen, s.voucher, s.reversesId,
            case when c.id is null then false else true end, s.enteredByName) from Spending s left join Spending c on c.reversesId = s.id
            where s.holder = :kind and s.holderId = :holder and\s""";
    private static final String LATEST_FIRST = " order by s.spentOn desc, s.id desc";

    @PersistenceContext
    EntityManager em;
    @Inject
    @Any
    Instance<FundHolder> holders;
    @Inject
    Callers callers;
    @Inject
    Journal journal;
    @Inject
    Clock clock;

    /**
     * Logs money that was spent and returns the entry's key. Refuses a day that is still to come and an entry that stands already with the
     * same day, voucher, purpose and amount. @throws NotFound for a holder outside the caller's area
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE})
    public long log(@Valid LogSpending asked) {
        Fund fund = require(asked.holder(), asked.holderId());
        LocalDate today = LocalDate.now(clock);
        if (asked.spentOn().isAfter(today)) {
            throw new Refused("spending.dayToCome", "spentOn", today.toString());
        }
        if (stands(asked)) {
            throw new Refused("spending.twice", "voucher", asked.voucher().strip());
        }
        Spending entry = entered(new Spending(asked, fund.area()));
        journal.enter(Deed.done("SPENDING_LOGGED", "spending", entry.id(), fund.area(), fund.name() + " " + entry.fen() + " fen"));
        return entry.id();
    }

    /**
     * Takes an entry back and returns the counter entry's key; the reason (at most 200 characters) stands as its purpose. Refuses a counter
     * entry and one that was taken back before. @throws NotFound for an entry outside the caller's area
     */
    @RolesAllowed({LIAISON_OFFICE, TOWNSHIP_OFFICE})
    public long reverse(long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("required", "reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        Spending entry = em.find(Spending.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || !callers.current().area().covers(entry.areaCode())) {
            throw new NotFound("spending", id);
        }
        require(entry.holder(), entry.holderId());
        if (entry.isCounterEntry()) {
            throw new Refused("spending.counterEntry", null);
        }
        if (em.createQuery("select count(s.id) from Spending s where s.reversesId = :id", Long.class).setParameter("id", id).getSingleResult() > 0) {
            throw new Refused("spending.reversed", null);
        }
        Spending counter = entered(entry.reversed(reason.strip()));
        journal.enter(Deed.done("SPENDING_REVERSED", "spending", id, entry.areaCode(), counter.fen() + " fen: " + reason.strip()));
        return counter.id();
    }

    /** Makes sure that the entry is one of this holder's. @throws NotFound otherwise, and for a holder outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public void requireOf(FundKind kind, long holderId, long id) {
        require(kind, holderId);
        Spending entry = em.find(Spending.class, id);
        if (entry == null || entry.holder() != kind || entry.holderId() != holderId) {
            throw new NotFound("spending", id);
        }
    }

    /** What was spent in a year, the latest first; at most 500 entries. @throws NotFound for a holder outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public List<SpendingRow> list(FundKind kind, long holderId, int year) {
        require(kind, holderId);
        return em.createQuery(ROW + "s.spentOn >= :first and s.spentOn <= :last" + LATEST_FIRST, SpendingRow.class)
                .setParameter("kind", kind).setParameter("holder", holderId)
                .setParameter("first", LocalDate.of(year, 1, 1)).setParameter("last", LocalDate.of(year, 12, 31)).setMaxResults(MOST).getResultList();
    }

    /** Those of a holder's entries that have these keys, the latest first. @throws NotFound for a holder outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public List<SpendingRow> among(FundKind kind, long holderId, Collection<Long> ids) {
        require(kind, holderId);
        return ids.isEmpty() ? List.of() : em.createQuery(ROW + "s.id in :ids" + LATEST_FIRST, SpendingRow.class).setParameter("kind", kind)
                .setParameter("holder", holderId).setParameter("ids", ids).getResultList();
    }

    /** Budget and use of each year in which something was spent and of this year, the latest first. @throws NotFound for a holder outside the caller's area */
    @RolesAllowed({READER, SYSTEM})
    public List<FundYear> years(FundKind kind, long holderId) {
        Fund fund = require(kind, holderId);
        List<Object[]> sums = em.createQuery("""
                select extract(year from s.spentOn), sum(s.fen) from Spending s where s.holder = :kind and s.holderId = :holder
                group by extract(year from s.spentOn)""", Object[].class).setParameter("kind", kind).setParameter("holder", holderId).getResultList();
        return FundYears.of(fund.yuanPerYear(), sums, LocalDate.now(clock).getYear());
    }

    private boolean stands(LogSpending asked) {
        return em.createQuery("""
                select count(s.id) from Spending s where s.holder = :kind and s.holderId = :holder and s.spentOn = :on and s.voucher = :voucher
                and s.purpose = :purpose and s.fen = :fen and not exists (select c.id from Spending c where c.reversesId = s.id)""", Long.class)
                .setParameter("kind", asked.holder()).setParameter("holder", asked.holderId()).setParameter("on", asked.spentOn())
                .setParameter("voucher", asked.voucher().strip()).setParameter("purpose", asked.purpose().strip()).setParameter("fen", asked.fen())
                .getSingleResult() > 0;
    }

    private Spending entered(Spending entry) {
        em.persist(entry.enteredBy(callers.current(), clock.millis()));
        return entry;
    }

    private Fund require(FundKind kind, long id) {
        for (FundHolder holder : holders) {
            if (holder.kind() == kind) {
                return holder.require(id);
            }
        }
        throw new NotFound(kind.name(), id);
    }
}
