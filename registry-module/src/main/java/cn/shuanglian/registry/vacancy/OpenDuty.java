package cn.shuanglian.registry.vacancy;

import java.util.Map;

/**
 * That a duty is open, as a condition of a query, so that a list of mandates can be narrowed where it is read.
 *
 * @param condition JPQL on the path of a mandate's key
 * @param parameters its parameters by names that no other kind of duty uses
 */
public record OpenDuty(String condition, Map<String, ?> parameters) {
    public OpenDuty {
        parameters = Map.copyOf(parameters);
    }
}
