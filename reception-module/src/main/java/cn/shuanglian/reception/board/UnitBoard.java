package cn.shuanglian.reception.board;

import static cn.shuanglian.registry.caller.Role.AUDITOR;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.deadline.DeadlineOrder;
import cn.shuanglian.reception.deadline.DeadlineRow;
import cn.shuanglian.reception.deadline.Deadlines;
import cn.shuanglian.reception.deadline.DeadlineVisibility;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How units do with what they are handed, counted from the terms the caller sees; whoever answers for a unit sees its own figures only.
 */
@Stateless
@DenyAll
public class UnitBoard {
    private static final String FROM = "from Deadline d left join Opinion o on o.id = d.ownerId left join Suggestion s on s.id = d.ownerId";
    private static final String COUNTS = Arrays.stream(UnitFigure.values())
            .map(figure -> "sum(case when " + figure.condition() + " then 1 else 0 end)").collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager em;
    @Inject
    DeadlineVisibility sight;

    /** The figures of every unit that was given anything, by area and name. Two queries. */
    @RolesAllowed({HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public List<UnitScore> list(BoardFilter filter) {
        Criteria criteria = criteria(filter).set("today", sight.today());
        List<Object[]> rows = criteria.fill(em.createQuery("select d.unitId, " + COUNTS + " " + FROM + " where " + criteria.text()
                + " group by d.unitId", Object[].class)).getResultList();
        Map<Long, Object[]> units = rows.isEmpty() ? Map.of() : em.createQuery("select u.id, u.name, u.areaCode from Unit u where u.id in :ids",
                Object[].class).setParameter("ids", rows.stream().map(row -> row[0]).toList()).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> row));
        return rows.stream().filter(row -> units.containsKey((Long) row[0])).map(row -> score(units.get((Long) row[0]), row))
                .sorted(comparing(UnitScore::area).thenComparing(UnitScore::unitName).thenComparing(UnitScore::unitId)).toList();
    }

    /** The terms behind one figure; {@code sort} is one of {@link DeadlineOrder}. */
    @RolesAllowed({HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public Listing<DeadlineRow> records(UnitFigure figure, BoardFilter filter, ListRequest request) {
        return query(figure, filter).list(Order.named(DeadlineOrder.class, request.sort(), DeadlineOrder.DUE), request)
                .mapped(row -> row.path() == null ? row.at(row.owner().path(row.ownerId())) : row);
    }

    /** How many terms are behind one figure. */
    @RolesAllowed({HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, AUDITOR, SYSTEM})
    public long count(UnitFigure figure, BoardFilter filter) {
        return query(figure, filter).count();
    }

    private KeysetQuery<DeadlineRow> query(UnitFigure figure, BoardFilter filter) {
        Criteria criteria = criteria(filter).add(figure.condition());
        if (figure.isOfToday()) {
            criteria.set("today", sight.today());
        }
        return criteria.narrow(new KeysetQuery<>(em, DeadlineRow.class, Deadlines.ROW, FROM, "d"));
    }

    private Criteria criteria(BoardFilter filter) {
        return sight.listed().add("d.unitId is not null")
                .given("d.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("d.unitId = :unit", "unit", filter.unitId())
                .given("d.fromOn >= :from", "from", filter.from())
                .given("d.fromOn <= :to", "to", filter.to());
    }

    private static UnitScore score(Object[] unit, Object[] row) {
        Map<UnitFigure, Long> counts = new EnumMap<>(UnitFigure.class);
        for (UnitFigure figure : UnitFigure.values()) {
            counts.put(figure, ((Number) row[figure.ordinal() + 1]).longValue());
        }
        return new UnitScore((Long) unit[0], (String) unit[1], (String) unit[2], counts);
    }
}
