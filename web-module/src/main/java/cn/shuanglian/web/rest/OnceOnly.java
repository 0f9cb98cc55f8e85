package cn.shuanglian.web.rest;

import cn.shuanglian.registry.idempotency.Answer;
import cn.shuanglian.registry.idempotency.Answers;
import cn.shuanglian.registry.idempotency.Begun;
import cn.shuanglian.web.failure.Rejected;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Carries out what {@link Once} promises. */
@Provider
@Once
@Priority(Priorities.USER + 20)
public class OnceOnly implements ContainerRequestFilter, ContainerResponseFilter {
    static final String KEY = "Idempotency-Key";
    private static final String BEGUN = OnceOnly.class.getName();

    @Inject
    Answers answers;
    @Inject
    UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        if (key == null || key.isBlank()) {
            throw new Rejected(400, "idempotency.missing", KEY);
        }
        if (!key.matches("[\\x21-\\x7e]{1,100}")) {
            throw new Rejected(400, "idempotency.malformed", KEY);
        }
        byte[] body = StrictBodies.bytes(request);
        request.setEntityStream(new ByteArrayInputStream(body));
        Begun begun = answers.begin(key, request.getMethod() + " " + request.getUriInfo().getPath(), body);
        switch (begun.state()) {
            case ANSWERED -> request.abortWith(replay(begun.answer()));
            case OTHER_REQUEST -> throw new Rejected(422, "idempotency.otherBody", KEY);
            case RUNNING -> throw new Rejected(409, "idempotency.running", KEY);
            case STARTED -> {
                request.setProperty(BEGUN, begun);
                begin();
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(BEGUN) instanceof Begun begun)) {
            return;
        }
        request.removeProperty(BEGUN);
        int status = response.getStatus();
        if (status < 400) {
            Answer answer = new Answer(status, text(response), header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LOCATION));
            answers.keep(begun, answer);
            commit();
            return;
        }
        undo();
        if (status < 500 && status != 429) {
            answers.keep(begun, new Answer(status, text(response), header(response, HttpHeaders.ETAG), null));
        } else {
            answers.forget(begun);
        }
    }

    private static Response replay(Answer answer) {
        Response.ResponseBuilder again = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.body() != null) {
            again.entity(answer.body()).type(answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE);
        }
        if (answer.etag() != null) {
            again.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.location() != null) {
            again.header(HttpHeaders.LOCATION, answer.location());
        }
        return again.build();
    }

    /** The entity as it will be sent; it is replaced by its text so that it cannot be written in two ways. */
    private static String text(ContainerResponseContext response) {
        if (!response.hasEntity()) {
            return null;
        }
        if (response.getEntity() instanceof String already) {
            return already;
        }
        MediaType type = response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
        String text = Json.text(response.getEntity());
        response.setEntity(text, response.getEntityAnnotations(), type);
        return text;
    }

    private static String header(ContainerResponseContext response, String name) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        Object value = headers.getFirst(name);
        if (value instanceof URI location) {
            return location.toString().toLowerCase(Locale.ROOT).startsWith("http") ? location.getRawPath() : location.toString();
        }
        return value == null ? null : response.getHeaderString(name);
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (jakarta.transaction.NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (jakarta.transaction.RollbackException | jakarta.transaction.HeuristicMixedException
                 | jakarta.transaction.HeuristicRollbackException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void undo() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
