package cn.shuanglian.reception.deadline;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The terms that run (domain.md 2.3, 2.4; 民法典 §200–203). Writes are called by the facade of the record a term belongs to, within its
 * transaction, with the record locked and after it checked that the caller may take the step; the step is in the journal, and here only what
 * changes a term afterwards. What is asked about a term that does not run does nothing where that is harmless, and else is refused.
 */
@Stateless
@DenyAll
public class Deadlines {
    /** What {@link DeadlineRow} is read by, of a term {@code d}; for other packages that list terms. */
    public static final String ROW = """
            select new cn.shuanglian.reception.deadline.DeadlineRow(d.id, d.owner, d.ownerId, d.term, d.areaCode, d.unitId,
            (select u.name from Unit u where u.id = d.unitId), d.mandateId, (select m.name from Mandate m where m.id = d.mandateId), d.label, d.title,
            d.fromOn, d.endsOn, d.soonOn, d.state, d.doneOn, d.path)""";

    @Inject
    DeadlineBook book;
    @Inject
    DeadlineViews views;

    /**
     * Lets the term run and tells its last day; one of the same kind that still runs is cancelled. Refuses, with {@code deadline.to}, a given
     * last day that is missing or before the term begins.
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate start(StartDeadline asked) {
        return book.start(asked);
    }

    /** As {@link #start} for many at once, each of another record or kind; two queries for a thousand where the last days are given. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void startAll(Collection<StartDeadline> asked) {
        book.startAll(asked);
    }

    /**
     * Enters the terms of records that a sheet brought and that had none; no {@link DeadlineMoved} is fired for them. One query where each says
     * how long it lasts.
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(Collection<PastDeadline> asked) {
        book.enter(asked);
    }

    /** The last day that a term would have which starts so; nothing is stored. */
    @RolesAllowed({READER, SYSTEM})
    public LocalDate foresee(TermKind term, AreaCode area, LocalDate from) {
        return book.foresee(term, area, from);
    }

    /**
     * Makes the term that much longer, in its own unit (days where the last day was given), counted from its beginning, and tells the last
     * day. Refuses a term that does not run ({@code deadline.notRunning}), an amount below 1 and what is longer than the area allows at most
     * ({@code deadline.tooLong} months, {@code deadline.tooManyDays}).
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate extend(DeadlineOf of, int amount, String reason) {
        return book.extend(of, amount, reason);
    }

    /** Gives another last day to a term whose last day is given. Refuses one that does not run and a day before its beginning. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate move(DeadlineOf of, LocalDate to, String reason) {
        return book.move(of, to, reason);
    }

    /**
     * Lets the term stand still after that day. Refuses a term that does not run, a day before it began ({@code deadline.pauseTooEarly}) and
     * one whose last day had passed by then ({@code deadline.over}).
     */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void pause(DeadlineOf of, LocalDate on, String reason) {
        book.pause(of, on, reason);
    }

    /** Lets the term run on with what was left of it; that day itself does not count. Refuses one that does not stand still and a day before it stood still. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public LocalDate resume(DeadlineOf of, LocalDate on) {
        return book.resume(of, on);
    }

    /** What was to be done was done on that day. Does nothing where no such term runs. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(DeadlineOf of, LocalDate on) {
        book.done(of, on);
    }

    /** Nobody has to do it any more. Does nothing where no such term runs. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancel(DeadlineOf of) {
        book.cancel(of);
    }

    /** Cancels every term of the record that runs or stands still. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancelAll(OwnerKind owner, long ownerId) {
        book.cancelAll(owner, ownerId);
    }

    /** Another deputy follows these records from now on; null for nobody. */
    @RolesAllowed({READER, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void follow(OwnerKind owner, Collection<Long> ownerIds, Long mandateId) {
        book.follow(owner, ownerIds, mandateId);
    }

    /** The terms of a record with how their last days came about, the first one first; none for a record the caller does not see. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeadlineTrace> trace(OwnerKind owner, long ownerId) {
        return views.trace(owner, ownerId);
    }

    /** The terms of a record that run, as {@link #trace} shows them to the caller, the one that ends first in front. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeadlineRow> running(OwnerKind owner, long ownerId) {
        return views.running(owner, ownerId);
    }

    /** One page of the terms the caller sees that fit the filter; {@code sort} is one of {@link DeadlineOrder}. A unit sees its own only. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<DeadlineRow> list(DeadlineFilter filter, ListRequest request) {
        return views.list(filter, request);
    }

    /** How many terms fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(DeadlineFilter filter) {
        return views.count(filter);
    }

    /** What is still to be done of what fits the filter, by unit, deputy or area, the most overdue first; at most 500. Two queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<DeadlineLoad> loads(DeadlineFilter filter, LoadBy by) {
        return views.loads(filter, by);
    }
}
