package cn.shuanglian.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/** Reads JSON bodies whole, up to 4 MiB, and lets only {@link StrictJson} through to the resources. */
@Provider
@Priority(Priorities.USER + 10)
public class StrictBodies implements ContainerRequestFilter {
    static final int MOST_BYTES = 4 << 20;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!WITH_BODY.contains(request.getMethod()) || !isJson(request.getMediaType())) {
            return;
        }
        byte[] body = bytes(request);
        StrictJson.check(body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** The whole body; 413 when it is too large, whatever its declared length says. */
    static byte[] bytes(ContainerRequestContext request) throws IOException {
        if (request.getLength() > MOST_BYTES) {
            throw new Rejected(413, "body.tooLarge", null, MOST_BYTES >> 20);
        }
        byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Rejected(413, "body.tooLarge", null, MOST_BYTES >> 20);
        }
        return body;
    }

    static boolean isJson(MediaType type) {
        return type != null && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.getSubtype().endsWith("+json"));
    }
}
