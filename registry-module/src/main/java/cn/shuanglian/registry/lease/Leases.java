package cn.shuanglian.registry.lease;

import static cn.shuanglian.registry.caller.Role.SYSTEM;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Lets one node at a time do some work. A lease runs by the clock of the database, which all nodes share, so that nodes whose own clocks
 * differ, or stood still, agree about whose turn it is. Whoever acts for others (sends, publishes) carries the token along and lets the
 * database compare it: {@link #HELD} does so inside the statement itself.
 */
@Stateless
@DenyAll
public class Leases {
    /** The database's clock as milliseconds since 1970. */
    public static final String NOW = "cast(unix_timestamp(current_timestamp(3)) * 1000 as signed)";
    /** A condition of native SQL: the lease of the first parameter is held with the token of the second one, at this moment. */
    public static final String HELD = "exists (select 1 from registry_lease l where l.name = ? and l.token = ? and l.until_at > " + NOW + ")";

    @Inject
    LeaseBook book;
    @Inject
    Node node;

    /**
     * Takes or renews the lease for this node, at once and visibly to all. Returns its token: the same as long as this node renews in time,
     * one more whenever the lease changed hands or had run out; empty while another node holds it.
     */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OptionalLong take(String name, Duration term) {
        return book.take(name, node.name(), term);
    }

    /** Whether the lease still runs under this token; a node that was stopped asks before it acts. */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean holds(String name, long token) {
        return book.holds(name, token);
    }

    /** Lets others take the lease at once, such as when this node shuts down; does nothing once another node has it. */
    @RolesAllowed(SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(String name, long token) {
        book.release(name, token);
    }
}
