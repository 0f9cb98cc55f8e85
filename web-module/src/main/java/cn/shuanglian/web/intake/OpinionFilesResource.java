package cn.shuanglian.web.intake;

import cn.shuanglian.reception.attachment.OpinionFile;
import cn.shuanglian.reception.attachment.OpinionFiles;
import cn.shuanglian.reception.attachment.SentFile;
import cn.shuanglian.registry.attachment.AttachmentContent;
import cn.shuanglian.registry.attachment.Attachments;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.web.failure.Rejected;
import cn.shuanglian.web.registry.FileServlet;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of an opinion, as far as the caller may open them. */
@Path("opinions/{id}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class OpinionFilesResource {
    @Inject
    OpinionFiles files;
    @Inject
    Attachments attachments;
    @Inject
    Clock clock;

    /** A file; {@code showsSpeaker}: it tells who spoke. */
    public record OpinionFileBody(String id, String fileName, String mediaType, long bytes, boolean showsSpeaker, OffsetDateTime addedAt, String addedBy) {
        static OpinionFileBody of(OpinionFile file, ZoneId zone) {
            return new OpinionFileBody(Long.toString(file.id()), file.fileName(), file.kind().mediaType(), file.bytes(), file.showsSpeaker(),
                    file.addedAt().atZone(zone).toOffsetDateTime(), file.addedBy());
        }
    }

    /** All of them; there are never so many that they came in pages. */
    public record FilesBody(List<OpinionFileBody> data) {
    }

    @GET
    @Operation(summary = "The files of an opinion that the caller may open")
    public FilesBody list(@PathParam("id") String id) {
        return new FilesBody(files.of(PathId.of("opinion", id)).stream().map(file -> OpinionFileBody.of(file, clock.getZone())).toList());
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One file")
    public Response one(@PathParam("id") String id, @PathParam("file") String file) {
        long key = PathId.of("attachment", file);
        if (files.of(PathId.of("opinion", id)).stream().noneMatch(each -> each.id() == key)) {
            throw new NotFound("attachment", key);
        }
        AttachmentContent content = attachments.open(key);
        return Response.ok(content.content(), content.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileServlet.disposition(false, content.fileName())).build();
    }

    /** The server reads a part's headers as Latin-1, while browsers and programs write UTF-8 there. */
    private static String decoded(String name) {
        String utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(name);
        return latin && utf8.indexOf('\uFFFD') < 0 ? utf8 : name;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allows("showsSpeaker")
    @Operation(summary = "Keeps the file in part file with the opinion; showsSpeaker=true where it tells who spoke")
    public Response add(@PathParam("id") String id, @BeanParam Query query, @FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            throw Rejected.parameter("parameter.file", "file", "file");
        }
        byte[] content;
        try (InputStream in = file.getContent()) {
            content = in.readNBytes(Attachments.MOST_BYTES + 1);
        }
        long opinion = PathId.of("opinion", id);
        long key = files.add(opinion, new SentFile(file.getFileName().filter(name -> !name.isBlank()).map(OpinionFilesResource::decoded).orElse("file"), content,
                query.is("showsSpeaker", false)));
        OpinionFileBody stored = files.of(opinion).stream().filter(each -> each.id() == key).map(each -> OpinionFileBody.of(each, clock.getZone()))
                .findFirst().orElse(null);
        return Response.created(URI.create("opinions/" + opinion + "/attachments/" + key)).entity(stored).build();
    }
}
