package cn.shuanglian.registry.caller;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The roles that rights are given to. Names are stored and appear in the API, so they never change. */
public final class Role {
    public static final String DEPUTY = "DEPUTY";
    public static final String GROUP_LEADER = "GROUP_LEADER";
    public static final String STATION_OFFICER = "STATION_OFFICER";
    public static final String TOWNSHIP_OFFICE = "TOWNSHIP_OFFICE";
    public static final String LIAISON_OFFICE = "LIAISON_OFFICE";
    public static final String DIRECTORS = "DIRECTORS";
    public static final String GOVERNMENT_OFFICE = "GOVERNMENT_OFFICE";
    public static final String HANDLING_UNIT = "HANDLING_UNIT";
    public static final String AUDITOR = "AUDITOR";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";

    /** The system itself, at start-up and in jobs; never given to an account. */
    public static final String SYSTEM = "SYSTEM";

    /** Whoever reads records: everyone with a role but the three administrators. It comes with the other roles and is never granted. */
    public static final String READER = "READER";

    /** Every role an account can hold, in the order of the design. */
    public static final List<String> ALL = List.of(DEPUTY, GROUP_LEADER, STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS,
            GOVERNMENT_OFFICE, HANDLING_UNIT, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** The three administrators (三员): one person holds at most one of them, and no other role beside it (GB/T 22239 8.1.5). */
    public static final Set<String> ADMINS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** Roles that see everything of their area. */
    public static final Set<String> AREA_WIDE = Set.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, DIRECTORS, GOVERNMENT_OFFICE, AUDITOR, SYSTEM);

    private static final Set<String> SERVED_BY_OFFICE = Set.of(DEPUTY, GROUP_LEADER, STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE,
            GOVERNMENT_OFFICE, HANDLING_UNIT);

    private Role() {
    }

    /** The roles in which a client may act for a person: its own, and for an office's client those whose work the office may do itself. */
    public static Set<String> servedBy(Set<String> clientRoles) {
        Set<String> served = new HashSet<>(clientRoles);
        if (clientRoles.contains(LIAISON_OFFICE)) {
            served.addAll(SERVED_BY_OFFICE);
        }
        return served;
    }
}
