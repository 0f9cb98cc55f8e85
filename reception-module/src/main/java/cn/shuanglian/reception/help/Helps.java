package cn.shuanglian.reception.help;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
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
 * Whom deputies help and what they get done for people (S10), as far as the caller sees it: offices the area, deputies their own, leaders
 * their members'. It counts when the leader of the deputy's group has verified it; who is helped is shown masked, and unmasked for a reason.
 */
@Stateless
@DenyAll
public class Helps {
    private static final String ROW = """
            select new cn.shuanglian.reception.help.HelpRow(h.id, h.mandateId, m.name, h.areaCode, h.kind, h.title, h.place, h.helpedOn, h.untilOn,
            h.affected, h.status, h.decidedOn, h.decidedByName, h.decidedReason, h.recordedByName, h.version)""";
    private static final String FROM = "from Help h join Mandate m on m.id = h.mandateId";

    @PersistenceContext
    EntityManager em;
    @Inject
    HelpSight sight;
    @Inject
    HelpStore store;
    @Inject
    HelpBook book;
    @Inject
    HelpSteps steps;

    /** One page of the help that fits the filter; {@code sort} is one of {@link HelpOrder}. What was taken back is shown only where it is asked for. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<HelpRow> list(HelpFilter filter, ListRequest request) {
        return query(filter).list(Order.named(HelpOrder.class, request.sort(), HelpOrder.DATE), request);
    }

    /** How many records of help fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(HelpFilter filter) {
        return query(filter).count();
    }

    /** One record. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public HelpSheet find(long id) {
        Criteria criteria = sight.criteria().add("h.id = :id", "id", id);
        HelpRow row = criteria.fill(em.createQuery(ROW + " " + FROM + " where " + criteria.text(), HelpRow.class)).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("help", id));
        Help help = em.find(Help.class, id);
        HelpedPerson person = steps.masked(help);
        return new HelpSheet(row, help.text(), person.name(), person.phone(), help.consentedOn(), sight.mayReveal(help));
    }

    /** Whether the caller may write down what this deputy did. */
    @RolesAllowed({READER, SYSTEM})
    public boolean mayRecord(long deputy, String area) {
        return sight.mayRecord(deputy, area);
    }

    /**
     * Records what a deputy did and returns its key. Refuses a day to come and help for a person without name and consent.
     * @throws NotFound for a deputy who is neither the caller nor kept by the caller's office
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long record(long deputy, @Valid RecordHelp said) {
        return book.record(deputy, said);
    }

    /** Corrects what was not verified yet, so that it waits to be, and returns its new version. Refuses what {@link #record} refuses. */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public long amend(long id, @Valid RecordHelp said, long version) {
        return book.amend(id, said, version);
    }

    /** What the caller may do with it now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<HelpAction> transitions(long id) {
        return sight.allowed(store.require(id, LockModeType.NONE));
    }

    /**
     * Verifies, returns or takes back a record, revokes a verified one, or erases who is helped; for the last two one has to be the office.
     * Nobody verifies what they did or wrote down themselves.
     * @throws NotFound for one the caller does not see @throws cn.shuanglian.registry.fault.NotAllowedNow where state or caller do not allow it
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE, SYSTEM})
    public HelpRow take(HelpStep step) {
        steps.take(step);
        return find(step.id()).row();
    }

    /** Who is helped, unmasked; the reason (at most 500 characters) goes into the journal. @throws NotFound where the caller may not ask */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE})
    public HelpedPerson reveal(long id, String reason) {
        return steps.reveal(id, reason);
    }

    private KeysetQuery<HelpRow> query(HelpFilter filter) {
        Criteria criteria = sight.criteria()
                .given("h.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("h.mandateId = :deputy", "deputy", filter.deputyId())
                .given("h.kind = :kind", "kind", filter.kind())
                .given("h.helpedOn >= :from", "from", filter.from())
                .given("h.helpedOn <= :to", "to", filter.to())
                .given("h.title like :words", "words", Words.anywhere(filter.words()));
        if (filter.status() == null) {
            criteria.add("h.status <> :withdrawn", "withdrawn", HelpStatus.WITHDRAWN);
        } else {
            criteria.add("h.status = :status", "status", filter.status());
        }
        return criteria.narrow(new KeysetQuery<>(em, HelpRow.class, ROW, FROM, "h"));
    }
}
