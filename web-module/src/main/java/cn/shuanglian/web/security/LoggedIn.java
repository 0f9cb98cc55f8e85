package cn.shuanglian.web.security;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.account.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** Who a session belongs to. Sessions stay on their node, so this is never written anywhere. */
final class LoggedIn {
    static final Duration LIFE = Duration.ofHours(12);
    static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final String KEY = LoggedIn.class.getName();

    private final Entrance entrance;
    private final Instant since;
    private volatile Instant checked;

    private LoggedIn(Entrance entrance, Instant since, Instant now) {
        this.entrance = entrance;
        this.since = since;
        checked = now;
    }

    /** Whoever is logged in with this request, or null. */
    static LoggedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (LoggedIn) session.getAttribute(KEY);
    }

    /** The session is this person's from now on, under a new id so that nobody else knows it; what an earlier person left in it is gone. */
    static void begin(HttpServletRequest request, Entrance entrance, Instant now) {
        if (of(request) != null) {
            request.getSession().invalidate();
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new LoggedIn(entrance, now, now));
    }

    /** The same person goes on after a change of password. */
    void goOn(HttpServletRequest request, Entrance renewed, Instant now) {
        request.changeSessionId();
        request.getSession().setAttribute(KEY, new LoggedIn(renewed, since, now));
    }

    Caller caller() {
        return entrance.caller();
    }

    int epoch() {
        return entrance.epoch();
    }

    boolean mustChangePassword() {
        return entrance.mustChangePassword();
    }

    boolean isOver(Instant now) {
        return now.isAfter(since.plus(LIFE));
    }

    boolean mustBeChecked(Instant now) {
        return !now.isBefore(checked.plus(TRUSTED));
    }

    void wasChecked(Instant now) {
        checked = now;
    }
}
