package cn.shuanglian.web.rest;

import cn.shuanglian.web.failure.Rejected;
import jakarta.annotation.Priority;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON bodies whole, up to 4 MiB, and lets only {@link StrictJson} through to the resources. */
@Provider
@Priority(Priorities.USER + 10)
public class StrictBodies implements ContainerRequestFilter, ReaderInterceptor {
    static final int MOST_BYTES = 4 << 20;
    private static final int MOST_DRAINED = 32 << 20;
    /** As Yasson words it; without a match the answer is only less exact. */
    private static final Pattern UNKNOWN_MEMBER = Pattern.compile("[Pp]roperty '?([\\w.-]{1,60})'? can not be mapped");
    private static final String BODY = StrictBodies.class.getName();
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!WITH_BODY.contains(request.getMethod())) {
            return;
        }
        Method method = resource.getResourceMethod();
        if (request.getMediaType() == null && method != null && method.isAnnotationPresent(Consumes.class)) {
            throw new Rejected(415, "mediaType", "Content-Type");
        }
        if (!isJson(request.getMediaType())) {
            return;
        }
        byte[] body = bytes(request);
        StrictJson.check(body);
        request.setProperty(BODY, body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** What the body does not fit is the sender's fault, unlike the same exceptions when an answer is written. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        try {
            return reading.proceed();
        } catch (ProcessingException | JsonbException | JsonException e) {
            Matcher unknown = UNKNOWN_MEMBER.matcher(String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            if (unknown.find()) {
                throw new Rejected(400, "body.memberUnknown", "/" + unknown.group(1), unknown.group(1));
            }
            Rejected misfit = reading.getProperty(BODY) instanceof byte[] body ? Misfit.of(body, reading.getGenericType()) : null;
            throw misfit == null ? new Rejected(400, "body.unreadable", null) : misfit;
        }
    }

    /** The whole body; 413 when it is too large, whatever its declared length says. */
    static byte[] bytes(ContainerRequestContext request) throws IOException {
        InputStream sent = request.getEntityStream();
        byte[] body = sent.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            drain(sent);
            throw new Rejected(413, "body.tooLarge", null, MOST_BYTES >> 20);
        }
        return body;
    }

    /** Whoever is still sending does not hear an answer, above all over HTTP/2; what is far too large is cut off nevertheless. */
    private static void drain(InputStream sent) throws IOException {
        byte[] waste = new byte[8192];
        int left = MOST_DRAINED;
        for (int read = sent.read(waste); read >= 0 && left > 0; read = sent.read(waste)) {
            left -= read;
        }
    }

    static boolean isJson(MediaType type) {
        return type != null && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.getSubtype().endsWith("+json"));
    }
}
