package cn.shuanglian.web.registry;

import cn.shuanglian.registry.imports.ImportSheet;
import cn.shuanglian.registry.imports.Imports;
import cn.shuanglian.web.failure.Rejected;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes in whole sheets, CSV or XLSX, as offices keep them. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    @Inject
    Imports imports;

    /** The job that reads the sheet. */
    public record StartedBody(String id) {
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allows({"dryRun", "soundRowsOnly"})
    @Operation(summary = "Reads the sheet in part file; dryRun=true only says what would happen, soundRowsOnly=true stores good rows though others are bad")
    public Response start(@PathParam("kind") String kind, @BeanParam Query query, @FormParam("file") EntityPart file, @Context UriInfo uri)
            throws IOException {
        if (file == null) {
            throw Rejected.parameter("parameter.file", "file", "file");
        }
        byte[] content;
        try (InputStream in = file.getContent()) {
            content = in.readNBytes(MOST_BYTES + 1);
        }
        String name = file.getFileName().orElse(kind);
        long job = imports.start(new ImportSheet(kind, name.length() > 200 ? name.substring(name.length() - 200) : name, content,
                query.is("dryRun", false), query.is("soundRowsOnly", false)));
        return Response.accepted(new StartedBody(Long.toString(job)))
                .location(uri.getBaseUriBuilder().path("jobs").path(Long.toString(job)).build()).build();
    }
}
