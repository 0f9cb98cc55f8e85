package cn.shuanglian.web.rule;

import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.rule.DocumentFilter;
import cn.shuanglian.registry.rule.DocumentRow;
import cn.shuanglian.registry.rule.Documents;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Lists;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that bind the caller's area, those of the areas above it included. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class DocumentsResource {
    @Inject
    Documents documents;
    @Inject
    Lists lists;

    /** A document as the API sends it; {@code attachment} is the key of its file, which pages hand out. */
    public record DocumentBody(String id, String title, String number, String issuer, LocalDate issuedOn, LocalDate since, LocalDate until,
                               String area, String attachment, String note) {
        static DocumentBody of(DocumentRow row) {
            return new DocumentBody(Long.toString(row.id()), row.title(), row.number(), row.issuer(), row.issuedOn(), row.since(), row.until(),
                    row.area(), row.attachment() == null ? null : row.attachment().toString(), row.note());
        }
    }

    @GET
    @Allows(value = {"area", "q", "inForceOn"}, list = true)
    @Operation(summary = "The documents that bind the caller's area")
    public Response list(@BeanParam Query query) {
        DocumentFilter filter = new DocumentFilter(query.area("area"), query.text("q"), query.date("inForceOn"));
        ListRequest asked = lists.request(query);
        return lists.answer(query, asked, documents.list(filter, asked), DocumentBody::of, () -> documents.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One document")
    public Response one(@PathParam("id") String id, @Context HttpHeaders headers) {
        DocumentRow row = documents.find(PathId.of("document", id));
        return Etags.read(headers, row.version(), DocumentBody.of(row));
    }
}
