package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;

/**
 * Deputies' suggestions, from the draft to what came of them (domain §2.3; 代表法 §51). Everybody reads those of their area that have a number
 * and are open; what is confidential or has no number yet is seen by those who have to do with it.
 */
@Stateless
@DenyAll
public class Suggestions {
    static final String ROW = """
            select new cn.shuanglian.reception.suggestion.SuggestionRow(s.id, s.number, s.session, s.areaCode, s.title, s.category,
            s.moverId, s.leadUnitId, s.status, s.openness, s.handling, s.handedOn, s.deadline, s.repliedOn, s.replyClass, s.promisedFor,
            s.evaluateBy, s.attitude, s.satisfaction, s.closedOn, s.joinedTo, s.important, s.excellent, s.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    SuggestionLists lists;
    @Inject
    SuggestionSheets sheets;
    @Inject
    SuggestionBook book;
    @Inject
    SuggestionSteps steps;

    /** One page of the suggestions that fit the filter; {@code sort} is one of {@link SuggestionOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<SuggestionRow> list(SuggestionFilter filter, ListRequest request) {
        return query(filter).list(Order.named(SuggestionOrder.class, request.sort(), SuggestionOrder.NUMBER), request).with(lists.rows::completed);
    }

    /** These suggestions as far as the caller sees them, by number; five queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<SuggestionRow> among(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = lists.sight.criteria().add("s.id in :ids", "ids", ids);
        return lists.rows.completed(criteria.fill(em.createQuery(ROW + " from Suggestion s where " + criteria.text()
                + " order by s.orderNumber, s.id", SuggestionRow.class)).getResultList());
    }

    /** How many suggestions fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(SuggestionFilter filter) {
        return query(filter).count();
    }

    /** One suggestion. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionRow require(long id) {
        return among(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("suggestion", id));
    }

    /** One suggestion with all that the caller may see of it. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionSheet sheet(long id) {
        return sheets.of(require(id));
    }

    /** The sessions in whose series suggestions of the area are numbered, the latest first; at most 50. */
    @RolesAllowed({READER, SYSTEM})
    public List<String> sessions(AreaCode area) {
        return lists.sessions(area);
    }

    /** What the caller may do with it now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<SuggestionAction> transitions(long id) {
        return steps.allowed(id);
    }

    /** Whether an answer waits to be judged by somebody else because a body of the mover's own works on it. */
    @RolesAllowed({READER, SYSTEM})
    public boolean isRecused(long id) {
        return steps.biased(id);
    }

    /** Whether the words are the caller's to change now: those of a draft the caller makes or wrote down. */
    @RolesAllowed({READER, SYSTEM})
    public boolean mayAmend(long id) {
        return book.mayAmend(id);
    }

    /** How much of its words stands in the opinions it was drawn from, in percent; from 80 on it goes nowhere. */
    @RolesAllowed({READER, SYSTEM})
    public int takenOver(long id) {
        return book.takenOver(id);
    }

    /**
     * Begins a suggestion of that deputy and returns its key. Refuses an unknown category, an opinion the deputy does not see to, and a deputy
     * who is none now. @throws NotFound for a deputy who is neither the caller nor kept by the caller's office
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE})
    public long draft(long mover, @Valid DraftSuggestion said) {
        return book.draft(mover, said);
    }

    /**
     * Words a draft anew and returns its version. @throws cn.shuanglian.registry.fault.NotAllowedNow once it is no draft any more
     * @throws NotFound for one the caller neither makes nor wrote down @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE})
    public long amend(long id, @Valid DraftSuggestion said, long version) {
        return book.amend(id, said, version);
    }

    /**
     * Takes the suggestion one step on and returns how it stands then. @throws NotFound for one the caller does not see
     * @throws cn.shuanglian.registry.fault.NotAllowedNow with what is allowed, where the state or what the caller is to it does not allow the step
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE, DIRECTORS, GOVERNMENT_OFFICE, HANDLING_UNIT})
    public SuggestionNow take(SuggestionStep step) {
        return steps.take(step);
    }

    private KeysetQuery<SuggestionRow> query(SuggestionFilter filter) {
        return lists.criteria(filter).narrow(new KeysetQuery<>(em, SuggestionRow.class, ROW, "from Suggestion s", "s"));
    }
}
