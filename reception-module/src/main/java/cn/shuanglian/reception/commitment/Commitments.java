package cn.shuanglian.reception.commitment;

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
import cn.shuanglian.registry.list.Words;
import cn.shuanglian.registry.unit.Units;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What was promised with answers, as far as the caller sees it. A promise comes back until it is kept and whoever it was made to heard of
 * it, or until it is withdrawn with a reason (重庆 §24, 上海 §22, 青岛 §26–27).
 */
@Stateless
@DenyAll
public class Commitments {
    /** Days before its day from which a promise is called due soon. */
    public static final int SOON_DAYS = 15;

    private static final String ROW = """
            select new cn.shuanglian.reception.commitment.CommitmentRow(c.id, c.source, c.opinionId, c.suggestionId, c.number, c.title, c.areaCode,
            c.unitId, c.madeOn, c.firstFor, c.dueOn, c.moves, c.state, c.doneOn, c.endedOn, c.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    CommitmentSight sight;
    @Inject
    CommitmentStore store;
    @Inject
    CommitmentSteps steps;
    @Inject
    Units units;

    /** One page of the promises that fit the filter; {@code sort} is one of {@link CommitmentOrder}. Two queries. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<CommitmentRow> list(CommitmentFilter filter, ListRequest request) {
        return query(filter).list(Order.named(CommitmentOrder.class, request.sort(), CommitmentOrder.DUE), request).with(this::named);
    }

    /** Those made with answers to these opinions and suggestions, as far as the caller sees them, the first made first; two queries. */
    @RolesAllowed({READER, SYSTEM})
    public List<CommitmentRow> among(Collection<Long> opinions, Collection<Long> suggestions) {
        Criteria criteria = sight.criteria().add("(c.opinionId in :opinions or c.suggestionId in :suggestions)", "opinions", orNone(opinions))
                .set("suggestions", orNone(suggestions));
        return named(criteria.fill(em.createQuery(ROW + " from Commitment c where " + criteria.text() + " order by c.madeOn, c.id", CommitmentRow.class))
                .setMaxResults(500).getResultList());
    }

    private static Collection<Long> orNone(Collection<Long> keys) {
        return keys.isEmpty() ? List.of(0L) : keys;
    }

    /** How many promises fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(CommitmentFilter filter) {
        return query(filter).count();
    }

    /** The figures of whatever fits the filter, a row for each group that has any, in the order of the keys; one query. */
    @RolesAllowed({READER, SYSTEM})
    public List<CommitmentCount> figures(CommitmentFilter filter, CommitmentGrouping grouping) {
        return CommitmentFigures.count(em, criteria(filter), grouping, store.today());
    }

    /** One promise. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public CommitmentSheet find(long id) {
        Criteria criteria = sight.criteria().add("c.id = :id", "id", id);
        CommitmentRow row = criteria.fill(em.createQuery(ROW + " from Commitment c where " + criteria.text(), CommitmentRow.class)).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound("commitment", id));
        return em.find(Commitment.class, id).sheet(named(List.of(row)).get(0), store.steps(id));
    }

    /** What the caller may do with it now. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public List<CommitmentAction> transitions(long id) {
        return sight.allowed(store.require(id, LockModeType.NONE));
    }

    /**
     * Takes the promise one step on. @throws NotFound for one the caller does not see
     * @throws cn.shuanglian.registry.fault.NotAllowedNow with what is allowed, where the state or the caller's roles do not allow the step
     * @throws cn.shuanglian.registry.fault.Stale if somebody else was quicker
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, GOVERNMENT_OFFICE, HANDLING_UNIT})
    public CommitmentRow take(CommitmentStep step) {
        steps.take(step);
        return find(step.id()).row();
    }

    private List<CommitmentRow> named(List<CommitmentRow> rows) {
        var names = units.names(rows.stream().map(CommitmentRow::unit).filter(Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }

    private KeysetQuery<CommitmentRow> query(CommitmentFilter filter) {
        return criteria(filter).narrow(new KeysetQuery<>(em, CommitmentRow.class, ROW, "from Commitment c", "c"));
    }

    private Criteria criteria(CommitmentFilter filter) {
        Criteria criteria = sight.criteria()
                .given("c.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("c.unitId = :unit", "unit", filter.unit())
                .given("c.madeYear = :year", "year", filter.year())
                .given("c.source = :source", "source", filter.source())
                .given("c.state = :state", "state", filter.state())
                .given("c.opinionId = :opinion", "opinion", filter.opinion())
                .given("c.suggestionId = :suggestion", "suggestion", filter.suggestion());
        if (filter.words() != null) {
            criteria.add("(c.title like :words or c.number like :begin)", "words", Words.anywhere(filter.words()))
                    .set("begin", Words.atStart(filter.words()));
        }
        if (filter.due() != null) {
            criteria.add("c.state in :owed", "owed", CommitmentState.OWED);
        }
        return filter.due() == null ? criteria : switch (filter.due()) {
            case OVERDUE -> criteria.add("c.dueOn < :today", "today", store.today());
            case SOON -> criteria.add("c.dueOn between :today and :soon", "today", store.today()).set("soon", store.today().plusDays(SOON_DAYS));
            case NEAR -> criteria.add("c.dueOn <= :soon", "soon", store.today().plusDays(SOON_DAYS));
            case UNDATED -> criteria.add("c.dueOn is null");
            case OWED -> criteria;
        };
    }
}
