package cn.shuanglian.web.merge;

import cn.shuanglian.reception.merge.MergeLine;
import cn.shuanglian.reception.merge.MergeOpinions;
import cn.shuanglian.reception.merge.MergeSheet;
import cn.shuanglian.reception.merge.Merges;
import cn.shuanglian.reception.merge.UnmergeOpinion;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.registry.clock.Clocks;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.key.Keys;
import cn.shuanglian.web.rest.Etags;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which opinions are about the same matter. */
@Path("opinions/{id}/merge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
public class MergesResource {
    @Inject
    Merges merges;

    /** Opinions to be tied to the one in the address, and why. */
    public record TieBody(List<String> members, String reason) {
    }

    /** Why a tie is undone. */
    public record MergeReasonBody(String reason) {
    }

    /**
     * The other end of a tie; of an opinion the caller does not see only id and number.
     *
     * @param reason why they belong together
     */
    public record TiedBody(String tie, String opinion, String number, String title, LocalDate heardOn, OpinionStatus status, String reason,
                           OffsetDateTime at) {
        static TiedBody of(MergeLine line) {
            return line == null ? null : new TiedBody(Long.toString(line.tieId()), Long.toString(line.opinionId()), line.number(), line.title(),
                    line.heardOn(), line.status(), line.reason(), line.at().atZone(Clocks.ZONE).toOffsetDateTime());
        }
    }

    /** All that an opinion is tied to; the first 50 members, all of which {@code GET /opinions?mergedInto=} lists, and the first 50 others. */
    public record MergeBody(String opinion, TiedBody master, List<TiedBody> members, long memberCount, List<TiedBody> sameMatter) {
        static MergeBody of(MergeSheet sheet) {
            return new MergeBody(Long.toString(sheet.opinionId()), TiedBody.of(sheet.master()), sheet.members().stream().map(TiedBody::of).toList(),
                    sheet.memberCount(), sheet.sameMatter().stream().map(TiedBody::of).toList());
        }
    }

    @GET
    @Operation(summary = "What the opinion is merged into, what is merged into it, and what else is about the same matter")
    public MergeBody ties(@PathParam("id") String id) {
        return MergeBody.of(merges.of(key(id)));
    }

    @POST
    @Once
    @Operation(summary = "Merges opinions into this one, whose answer becomes the answer of each",
            description = "Needs If-Match, the master's, and an Idempotency-Key. Nothing moves; every figure counts each opinion as before")
    public MergeBody merge(@PathParam("id") String id, TieBody body, @Context HttpHeaders headers) {
        merges.merge(new MergeOpinions(key(id), Etags.ifMatch(headers), keys(body.members()), body.reason()));
        return MergeBody.of(merges.of(key(id)));
    }

    @POST
    @Path("undo")
    @Once
    @Operation(summary = "Undoes the merging of this opinion, so that it goes on where it stood",
            description = "Needs If-Match, this opinion's, a reason and an Idempotency-Key. Refused once it was answered with its master")
    public MergeBody undo(@PathParam("id") String id, MergeReasonBody body, @Context HttpHeaders headers) {
        merges.unmerge(new UnmergeOpinion(key(id), Etags.ifMatch(headers), body.reason()));
        return MergeBody.of(merges.of(key(id)));
    }

    @POST
    @Path("same")
    @Once
    @Operation(summary = "Notes that opinions are about the same matter as this one; nothing follows from it", description = "Needs an Idempotency-Key")
    public MergeBody same(@PathParam("id") String id, TieBody body) {
        merges.relate(new MergeOpinions(key(id), keys(body.members()), body.reason()));
        return MergeBody.of(merges.of(key(id)));
    }

    @POST
    @Path("same/{tie}/undo")
    @Once
    @Operation(summary = "Takes back that an opinion is about the same matter", description = "Needs a reason and an Idempotency-Key")
    public MergeBody separate(@PathParam("id") String id, @PathParam("tie") String tie, MergeReasonBody body) {
        merges.separate(PathId.of("tie", tie), body.reason());
        return MergeBody.of(merges.of(key(id)));
    }

    private static long key(String id) {
        return PathId.of("opinion", id);
    }

    private static List<Long> keys(List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            throw new Refused("required", "members");
        }
        return texts.stream().map(text -> {
            if (!Keys.isKey(text)) {
                throw new Refused("key.unreadable", "members");
            }
            return Long.parseLong(text);
        }).toList();
    }
}
