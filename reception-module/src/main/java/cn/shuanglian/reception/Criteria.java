package cn.shuanglian.reception;

import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.Keyed;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions of fixed JPQL with their parameters, for queries of different shapes over the same records. */
public final class Criteria {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Criteria add(String condition) {
        conditions.add(condition);
        return this;
    }

    public Criteria add(String condition, String parameter, Object value) {
        conditions.add(condition);
        return set(parameter, value);
    }

    /** Adds the condition only when there is a value to compare with. */
    public Criteria given(String condition, String parameter, Object value) {
        return value == null ? this : add(condition, parameter, value);
    }

    /** Gives a value to a parameter of a condition that is added by itself. */
    public Criteria set(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Takes over the values of other conditions whose text is added by itself. */
    public Criteria setAll(Criteria other) {
        parameters.putAll(other.parameters);
        return this;
    }

    /** At least one of these must hold; of no conditions none holds, so that nothing is found. */
    public Criteria anyOf(List<String> ways) {
        return add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    public <R extends Keyed> KeysetQuery<R> narrow(KeysetQuery<R> query) {
        return query.where(text(), parameters);
    }

    /** All conditions joined, each in its own brackets: one that says "or" must not open what another one closes. There must be one. */
    public String text() {
        return "(" + String.join(") and (", conditions) + ")";
    }

    public <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
