package cn.shuanglian.web.notice;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.notice.ContactRow;
import cn.shuanglian.registry.notice.Contacts;
import cn.shuanglian.registry.notice.SetContact;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a deputy can be written to. */
@Path("deputies/{id}/contact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class DeputyContactResource {
    @Inject
    Contacts contacts;
    @Inject
    Deputies deputies;

    /** Mail address and mobile number; masked in answers, unless they are the caller's own. */
    public record ContactBody(String mail, String mobile) {
        static ContactBody of(ContactRow row) {
            return new ContactBody(row.mail(), row.mobile());
        }

        /** Where somebody can be reached stands in no log. */
        @Override
        public String toString() {
            return "ContactBody[***]";
        }
    }

    @GET
    @Operation(summary = "Where the deputy can be written to, masked")
    public Response read(@PathParam("id") String id, @Context HttpHeaders headers) {
        ContactRow row = contacts.find(person(id));
        return Etags.read(headers, row.version(), ContactBody.of(row));
    }

    @PUT
    @Operation(summary = "Says where the deputy can be written to", description = "Needs If-Match, \"0\" while nothing is kept. A member that is left out "
            + "stays as it is, an empty one is taken away")
    public Response change(@PathParam("id") String id, ContactBody body, @Context HttpHeaders headers) {
        long person = person(id);
        contacts.change(new SetContact(person, Etags.ifMatch(headers), body.mail(), body.mobile()));
        ContactRow row = contacts.find(person);
        return Response.ok(ContactBody.of(row)).tag(Etags.of(row.version())).build();
    }

    private long person(String id) {
        return deputies.find(PathId.of("deputy", id)).personId();
    }
}
