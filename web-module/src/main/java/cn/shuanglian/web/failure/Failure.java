package cn.shuanglian.web.failure;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds what a failure really is, for the API and the pages: containers wrap the cause that matters in exceptions of their own. */
public final class Failure {
    /** Kinds of failure, each of which is answered in one way. */
    public enum Kind {
        REJECTED, REFUSED, NOT_FOUND, STALE, DENIED, INVALID, OVERTAKEN, BUSY, UNFIT, TAKEN, HTTP, UNKNOWN
    }

    private final Kind kind;
    private final Throwable cause;

    private Failure(Kind kind, Throwable cause) {
        this.kind = kind;
        this.cause = cause;
    }

    public Kind kind() {
        return kind;
    }

    public <T> T cause(Class<T> type) {
        return type.cast(cause);
    }

    /** The innermost cause that says something, or the failure itself where none does. */
    public static Failure of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Failure wrapper = null;
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            Kind kind = kindOf(each);
            if (kind == Kind.HTTP) {
                wrapper = wrapper == null ? new Failure(kind, each) : wrapper;
            } else if (kind != Kind.UNKNOWN) {
                return new Failure(kind, each);
            }
        }
        return wrapper == null ? new Failure(Kind.UNKNOWN, thrown) : wrapper;
    }

    private static Kind kindOf(Throwable thrown) {
        if (thrown instanceof Rejected) {
            return Kind.REJECTED;
        } else if (thrown instanceof Refused) {
            return Kind.REFUSED;
        } else if (thrown instanceof NotFound) {
            return Kind.NOT_FOUND;
        } else if (thrown instanceof Stale) {
            return Kind.STALE;
        } else if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            return Kind.DENIED;
        } else if (thrown instanceof ConstraintViolationException) {
            return Kind.INVALID;
        } else if (thrown instanceof OptimisticLockException) {
            return Kind.OVERTAKEN;
        } else if (thrown instanceof SQLException sql) {
            return kindOf(sql);
        }
        return thrown instanceof WebApplicationException ? Kind.HTTP : Kind.UNKNOWN;
    }

    private static Kind kindOf(SQLException thrown) {
        String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
        boolean noConnection = state.startsWith("08") || thrown instanceof SQLTransientException || thrown instanceof SQLRecoverableException
                // The pool of the server says so in words only.
                || String.valueOf(thrown.getMessage()).contains("allocating a connection");
        // 40001 is a deadlock; 1205 and 1020 are MariaDB's lock wait and snapshot conflicts: the same request succeeds a moment later.
        if (noConnection || state.startsWith("40") || thrown.getErrorCode() == 1205 || thrown.getErrorCode() == 1020) {
            return Kind.BUSY;
        }
        if (thrown.getErrorCode() == 1062) {
            return Kind.TAKEN;
        }
        return state.startsWith("22") ? Kind.UNFIT : Kind.UNKNOWN;
    }
}
