package cn.shuanglian.web.rest;

import cn.shuanglian.registry.account.IssuedToken;
import cn.shuanglian.registry.account.LoginRefused;
import cn.shuanglian.registry.account.Tokens;
import cn.shuanglian.web.failure.Rejected;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a client exchanges its secret for a token (RFC 6749 4.4). */
@Path("token")
@Tag(name = "token")
public class TokenResource {
    @Inject
    Tokens tokens;
    @Inject
    Attempts attempts;
    @Context
    HttpServletRequest request;

    /** Wrong secrets are counted by network address; after twenty in a minute that address waits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A bearer token for a client's id and secret, good for half an hour")
    public Response issue(@FormParam("grant_type") String grant, @FormParam("client_id") String id, @FormParam("client_secret") String secret) {
        if (!"client_credentials".equals(grant)) {
            throw new Rejected(400, "token.grant", "/grant_type");
        }
        String address = request.getRemoteAddr();
        if (attempts.areTooMany("token " + address)) {
            throw new Rejected(429, "tooMany", null);
        }
        try {
            // A longer name belongs to nobody, and the journal could not hold it.
            IssuedToken issued = tokens.issue(id == null || id.length() > 60 ? null : id, secret, address);
            return Response.ok(new TokenBody(issued.token(), "Bearer", issued.expiresInSeconds()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        } catch (LoginRefused e) {
            attempts.failed("token " + address);
            throw new Rejected(401, "token.wrong", null);
        }
    }

    /** The answer's members are named by RFC 6749. */
    public record TokenBody(@JsonbProperty("access_token") String accessToken, @JsonbProperty("token_type") String tokenType,
                            @JsonbProperty("expires_in") int expiresIn) {
    }
}
