package cn.shuanglian.reception.opinion;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * What people said at receptions, as far as the caller sees it: offices the area, station officers their station, handling units what
 * they work on, the government office what was transferred to it or became a suggestion, deputies what they heard themselves
 * or took over from a deputy who is one no longer.
 */
@Stateless
@DenyAll
public class Opinions {
    private static final String ROW = """
            select new cn.shuanglian.reception.opinion.OpinionRow(o.id, o.number, o.heardOn, o.stationId, o.areaCode, o.receptionId,
            o.mandateId, o.followedBy, o.category, o.title, o.speaker.kind, o.speaker.nameSealed, o.speaker.confidential, o.affected, o.route, o.status,
            o.leadUnitId, o.deadline, o.result, o.repliedOn, o.fedBackOn, o.satisfaction, o.closedOn, o.mergedInto,
            o.circumstances.source, o.circumstances.urgency, o.aboutUnitId, o.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    OpinionSight sight;
    @Inject
    OpinionRows rows;
    @Inject
    OpinionIntake intake;
    @Inject
    OpinionHandling handling;
    @Inject
    OpinionFollowing following;
    @Inject
    OpinionTraces traces;

    /**
     * Records what was said, at a reception or elsewhere. One answered on the spot closes at once, unless the speaker is not
     * content. Refuses to decline (a step of its own), a deputy who did not come to the
     * reception or was none on that day, a reception that was not held, a day to come, an answer to anything that is not answered on the
     * spot. @throws NotFound for a reception or station the caller does not run
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public RecordedOpinion record(RecordOpinion said) {
        return handling.begun(intake.record(said, sight.caller(), sight.today()));
    }

    /** One page of the opinions that fit the filter; {@code sort} is one of {@link OpinionOrder}. Five queries, however long the page. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<OpinionRow> list(OpinionFilter filter, ListRequest request) {
        return query(filter).list(Order.named(OpinionOrder.class, request.sort(), OpinionOrder.HEARD_ON), request)
                .with(found -> rows.completed(found, sight));
    }

    /** These opinions as far as the caller sees them, the first heard first; five queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<OpinionRow> among(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Criteria criteria = sight.criteria().add("o.id in :ids", "ids", ids);
        return rows.completed(criteria.fill(em.createQuery(ROW + " from Opinion o where " + criteria.text() + " order by o.heardOn, o.id",
                OpinionRow.class)).getResultList(), sight);
    }

    /** How much the caller may learn of who spoke, by opinion; those the caller does not see are left out; six queries at most. */
    @RolesAllowed({READER, SYSTEM})
    public Map<Long, SpeakerSight> speakerSight(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : sight.speakerSight(em, ids);
    }

    /** How many opinions fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(OpinionFilter filter) {
        return query(filter).count();
    }

    /** How many opinions fit the filter, counted no further than {@code most} + 1. */
    @RolesAllowed({READER, SYSTEM})
    public int countUpTo(OpinionFilter filter, int most) {
        return query(filter).countUpTo(most);
    }

    /** One opinion. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public OpinionSheet require(long id) {
        Criteria criteria = sight.criteria().add("o.id = :id", "id", id);
        OpinionRow row = criteria.fill(em.createQuery(ROW + " from Opinion o where " + criteria.text(), OpinionRow.class))
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("opinion", id));
        Opinion opinion = em.find(Opinion.class, id);
        return new OpinionSheet(rows.completed(List.of(row), sight).get(0), opinion.text(), opinion.confidential(), rows.phone(opinion, sight),
                opinion.handedOn(), opinion.reply(), traces.of(opinion), rows.particulars(opinion, sight),
                handling.way(id));
    }

    /** What the caller may do with the opinion now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<OpinionAction> transitions(long id) {
        return handling.allowed(handling.require(id, LockModeType.NONE));
    }

    /** The suggestions drawn from the opinion, for whoever may make it part of one. @throws NotFound for an opinion the caller does not see */
    @RolesAllowed({DEPUTY, LIAISON_OFFICE})
    public List<DrawnSuggestion> suggestions(long id) {
        return traces.suggestions(handling.require(id, LockModeType.NONE));
    }

    /**
     * Takes the opinion one step on and returns how it stands then. @throws NotFound for one the caller does not see
     * @throws cn.shuanglian.registry.fault.NotAllowedNow with what is allowed, where the state or the caller's roles do not allow the step
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE, HANDLING_UNIT, DEPUTY, DIRECTORS})
    public OpinionNow take(OpinionStep step) {
        return handling.take(step);
    }

    /**
     * Says which unit the opinion complains about, or with null that it complains about none: from then on nobody of that unit learns who
     * spoke. Refuses a unit that is not responsible for the area. @throws NotFound for an opinion the caller does not see
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void complainsAbout(long id, long version, Long unitId) {
        handling.complainsAbout(id, version, unitId);
    }

    /**
     * Takes a step in a transaction of its own, for a batch whose other items do not depend on it; otherwise as {@link #take}.
     *
     * @param version of the opinion as the caller read it, or null to take the step as the opinion stands
     * @param step the step for that version
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, GOVERNMENT_OFFICE, HANDLING_UNIT, DEPUTY})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OpinionNow takeAlone(long id, Long version, LongFunction<OpinionStep> step) {
        return handling.take(step.apply(version != null ? version : handling.require(id, LockModeType.PESSIMISTIC_WRITE).version()));
    }

    /** Who spoke, unmasked; the reason (at most 500 characters) goes into the journal. @throws NotFound for another station's officer */
    @RolesAllowed({LIAISON_OFFICE, STATION_OFFICER})
    public SpeakerContact reveal(long id, String reason) {
        OpinionIntake.text(reason, "reason", 500);
        return rows.contact(handling.look(id, reason.strip()));
    }

    /**
     * Gives opinions that are still open to another deputy to see to; who heard them stays who heard them. Refuses a deputy who is none
     * now, a closed opinion and more than 500. @throws NotFound for an opinion the caller does not see
     */
    @RolesAllowed({TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void follow(Collection<Long> ids, long deputyId) {
        following.follow(ids, deputyId);
    }

    private KeysetQuery<OpinionRow> query(OpinionFilter filter) {
        return sight.criteria(filter).narrow(new KeysetQuery<>(em, OpinionRow.class, ROW, "from Opinion o", "o"));
    }
}
