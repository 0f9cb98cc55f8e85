package cn.shuanglian.registry.caller;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Who is asking, as every facade sees it: the account, what it may do and how far it sees.
 *
 * @param accountId the account's key; 0 for the system itself
 * @param actingFor login of the client through which a person is served ({@code Act-As}), or null
 * @param area the area whose records are visible, with all that lies below it
 * @param stationId the station of a station officer, or null
 * @param unitId the unit of a handling unit's clerk, or null
 * @param personId the person a deputy's account belongs to, or null
 * @param address network address the request came from, for the journal
 */
public record Caller(long accountId, String login, String name, Set<String> roles, AreaCode area, Long stationId, Long unitId,
                     Long personId, String actingFor, String address) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    static Caller system() {
        return new Caller(0, "system", "system", Set.of(Role.SYSTEM), AreaCode.WHOLE_COUNTRY, null, null, null, null, "");
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** What the container checks {@code @RolesAllowed} against: the roles, and {@link Role#READER} where they carry it. */
    public Set<String> groups() {
        Set<String> groups = new HashSet<>(roles);
        if (!Role.ADMINS.containsAll(roles)) {
            groups.add(Role.READER);
        }
        return groups;
    }

    /** Sees all records of the area, not only those of a station, a unit or a person. */
    public boolean seesWholeArea() {
        return !Collections.disjoint(roles, Role.AREA_WIDE);
    }
}
