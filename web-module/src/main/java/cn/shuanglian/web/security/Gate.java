package cn.shuanglian.web.security;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.account.Logins;
import cn.shuanglian.registry.caller.StaffPrincipal;
import cn.shuanglian.registry.account.Tokens;
import cn.shuanglian.web.rest.Problems;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one way in. Below {@code /api} only a bearer token counts, whatever cookie comes with it; everywhere else only the session does,
 * which is asked for again at most five seconds after rights, password or account have changed.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(Gate.class.getName());
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_LOGIN = 60;

    @Inject
    Logins logins;
    @Inject
    Tokens tokens;
    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Door door = Door.at(path(request));
        try {
            return switch (door) {
                case TOKEN -> byToken(request, response, context);
                case OPEN -> path(request).startsWith("/api/") ? context.doNothing() : bySession(door, request, response, context);
                case SESSION, SESSION_AT_ALL -> bySession(door, request, response, context);
            };
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "nobody can be let in while the database does not answer", e);
            return unavailable(door, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return unauthorized(request, response, "Bearer realm=\"shuanglian\"");
        }
        String token = authorization.substring(BEARER.length()).strip();
        Caller client = tokens.callerOf(token, null, request.getRemoteAddr());
        if (client == null) {
            return unauthorized(request, response, "Bearer realm=\"shuanglian\", error=\"invalid_token\"");
        }
        String actAs = request.getHeader("Act-As");
        Caller caller = actAs == null ? client
                : actAs.length() > LONGEST_LOGIN ? null : tokens.callerOf(token, actAs, request.getRemoteAddr());
        if (caller == null) {
            Problems.send(request, response, HttpServletResponse.SC_FORBIDDEN, "actAs");
            return AuthenticationStatus.SEND_FAILURE;
        }
        return context.notifyContainerAboutLogin(new StaffPrincipal(caller), caller.groups());
    }

    private AuthenticationStatus bySession(Door door, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        LoggedIn person = standing(request);
        if (person == null) {
            return door == Door.OPEN ? context.doNothing() : leadTo(Door.LOGIN + "?next=" + Paths.encoded(request), request, response);
        }
        if (person.mustChangePassword() && door == Door.SESSION) {
            return leadTo(Door.PASSWORD, request, response);
        }
        return context.notifyContainerAboutLogin(new StaffPrincipal(person.caller()), person.caller().groups());
    }

    /** Whoever the session belongs to; it is ended here when it has lost its ground. */
    private LoggedIn standing(HttpServletRequest request) {
        LoggedIn person = LoggedIn.of(request);
        Instant now = clock.instant();
        if (person == null) {
            return null;
        }
        boolean due = person.mustBeChecked(now);
        if (person.isOver(now) || due && !logins.stillStands(person.caller().accountId(), person.epoch())) {
            request.getSession().invalidate();
            return null;
        }
        if (due) {
            person.wasChecked(now);
        }
        return person;
    }

    private static AuthenticationStatus unauthorized(HttpServletRequest request, HttpServletResponse response, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        Problems.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthorized");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** A script's request cannot be redirected by status; Faces takes the address out of a document. */
    private static AuthenticationStatus leadTo(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getContextPath() + page;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;") + "\"/></partial-response>");
        response.flushBuffer();
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus unavailable(Door door, HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setHeader("Retry-After", "2");
            if (door == Door.TOKEN) {
                Problems.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
            } else {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
