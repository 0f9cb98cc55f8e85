package cn.shuanglian.registry.list;

import cn.shuanglian.registry.fault.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a list by keyset. Conditions are fixed JPQL with named parameters; nothing a user types becomes part of the query text.
 *
 * <pre>
 * new KeysetQuery&lt;&gt;(em, UnitRow.class, "select new ...UnitRow(u.id, u.name)", "from Unit u", "u")
 *     .where("u.areaCode like :area", "area", scope.pattern())
 *     .whereGiven("u.kind = :kind", "kind", filter.kind())
 *     .list(order, request)
 * </pre>
 */
public final class KeysetQuery<R extends Keyed> {
    private final EntityManager em;
    private final Class<R> row;
    private final String select;
    private final String from;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public KeysetQuery(EntityManager em, Class<R> row, String select, String from, String alias) {
        this.em = em;
        this.row = row;
        this.select = select;
        this.from = from;
        this.alias = alias;
    }

    public KeysetQuery<R> where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition without parameters. */
    public KeysetQuery<R> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with any number of parameters. */
    public KeysetQuery<R> where(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** Adds the condition only when there is a value to compare with. */
    public KeysetQuery<R> whereGiven(String condition, String parameter, Object value) {
        return value == null ? this : where(condition, parameter, value);
    }

    /** One page; refuses a position that does not fit the order with {@code cursor.invalid}. */
    public Listing<R> list(Order<R> order, ListRequest request) {
        boolean descending = request.descending() != request.backwards();
        String where = conditions() + (request.from() == null ? "" : edge(order, descending));
        String by = " order by " + order.by().path() + (descending ? " desc, " : ", ") + alias + ".id" + (descending ? " desc" : "");
        TypedQuery<R> query = em.createQuery(select + " " + from + where + by, row);
        fill(query);
        if (request.from() != null) {
            query.setParameter("edgeValue", value(order, request.from())).setParameter("edgeId", request.from().id());
        }
        List<R> rows = new ArrayList<>(query.setMaxResults(request.limit() + 1).getResultList());
        boolean more = rows.size() > request.limit();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (request.backwards()) {
            Collections.reverse(rows);
        }
        boolean before = request.backwards() ? more : request.from() != null;
        boolean after = request.backwards() || more;
        return new Listing<>(rows, before && !rows.isEmpty() ? position(order, rows.get(0)) : null,
                after && !rows.isEmpty() ? position(order, rows.get(rows.size() - 1)) : null);
    }

    /** How many rows there are, counted exactly. */
    public long count() {
        TypedQuery<Long> query = em.createQuery("select count(" + alias + ".id) " + from + conditions(), Long.class);
        fill(query);
        return query.getSingleResult();
    }

    /** How many rows there are of each value of an enum, in the enum's order. */
    public <E extends Enum<E>> Map<E, Long> countBy(String path, Class<E> values) {
        TypedQuery<Object[]> query = em.createQuery("select " + path + ", count(" + alias + ".id) " + from + conditions() + " group by " + path,
                Object[].class);
        fill(query);
        Map<E, Long> counts = new EnumMap<>(values);
        query.getResultList().forEach(row -> counts.put(values.cast(row[0]), (Long) row[1]));
        return counts;
    }

    /** How many rows there are, but never more than {@code most} + 1, so that a page over a million rows stays quick. */
    public int countUpTo(int most) {
        TypedQuery<Long> query = em.createQuery("select " + alias + ".id " + from + conditions(), Long.class);
        fill(query);
        return query.setMaxResults(most + 1).getResultList().size();
    }

    /** The wider comparison comes first because it is the one an index serves. */
    private String edge(Order<R> order, boolean descending) {
        String sign = descending ? "<" : ">";
        return (conditions.isEmpty() ? " where " : " and ") + order.by().path() + " " + sign + "= :edgeValue and (" + order.by().path() + " " + sign
                + " :edgeValue or " + alias + ".id " + sign + " :edgeId)";
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void fill(TypedQuery<?> query) {
        parameters.forEach(query::setParameter);
    }

    private Position position(Order<R> order, R at) {
        return new Position(order.by().valueOf().apply(at), at.id());
    }

    private Object value(Order<R> order, Position at) {
        try {
            return order.by().parse().apply(at.value());
        } catch (RuntimeException e) {
            throw new Refused("cursor.invalid", "cursor");
        }
    }
}
