package cn.shuanglian.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where the API begins, and what {@code /openapi} says about it as a whole. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "双联 Shuanglian API", version = "1.0.0", description = """
                Deputies, stations, receptions, opinions, suggestions, duty reports, scores and figures of a people's congress.
                A token comes from `POST /api/v1/token`; every list obeys the area of the caller. Lists are read by keyset cursors,
                single records carry an `ETag` and are changed under `If-Match`, each `POST` carries an `Idempotency-Key`,
                and whatever goes wrong is `application/problem+json` (RFC 9457)."""),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "The access token of a registered client; the header Act-As names the person it serves.")
public class Api extends Application {
    /** Path below which only bearer tokens count. */
    public static final String ROOT = "/api";

    /** No WADL: {@code /openapi} describes the API, and an answer to OPTIONS need not name the library. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
