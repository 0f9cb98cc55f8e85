package cn.shuanglian.web.registry.station;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.funding.FundKind;
import cn.shuanglian.registry.funding.FundYear;
import cn.shuanglian.registry.funding.LogSpending;
import cn.shuanglian.registry.funding.SpendingRow;
import cn.shuanglian.registry.funding.Spendings;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Once;
import cn.shuanglian.web.rest.PathId;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a station's funds were spent on; all amounts are in fen. */
@Path("stations/{id}/spending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "stations")
public class StationSpendingResource {
    @Inject
    Spendings spendings;
    @Inject
    Clock clock;

    /** One entry; a counter entry names the one it takes back and has an amount below zero. */
    public record SpendingBody(String id, LocalDate spentOn, String purpose, long fen, String voucher, String reverses, boolean reversed) {
        static SpendingBody of(SpendingRow row) {
            return new SpendingBody(Long.toString(row.id()), row.spentOn(), row.purpose(), row.fen(), row.voucher(),
                    row.reverses() == null ? null : Long.toString(row.reverses()), row.reversed());
        }
    }

    /** A year; {@code budget} and {@code left} are left out where none is set. */
    public record FundYearBody(int year, Long budget, long spent, Long left, boolean overspent) {
        static FundYearBody of(FundYear year) {
            return new FundYearBody(year.year(), year.budget(), year.spent(), year.left(), year.isOverspent());
        }
    }

    /** The entries of one year, and the sums of all years. */
    public record SpendingsBody(List<SpendingBody> data, List<FundYearBody> years) {
    }

    /** Money that was spent. */
    public record NewSpendingBody(LocalDate spentOn, String purpose, Long fen, String voucher) {
    }

    /** Why an entry is taken back. */
    public record ReversalBody(String reason) {
    }

    /** Key of a new entry. */
    public record StationSpendingEntryBody(String id) {
    }

    @GET
    @Allows("year")
    @Operation(summary = "What was spent in a year (this year), and the sums of all years against the budget")
    public SpendingsBody list(@PathParam("id") String id, @BeanParam Query query) {
        long station = PathId.of("station", id);
        int year = query.whole("year", 1900, 2200, LocalDate.now(clock).getYear());
        return new SpendingsBody(spendings.list(FundKind.STATION, station, year).stream().map(SpendingBody::of).toList(),
                spendings.years(FundKind.STATION, station).stream().map(FundYearBody::of).toList());
    }

    @POST
    @Once
    @Operation(summary = "Logs money that was spent", description = "Needs an Idempotency-Key")
    public Response log(@PathParam("id") String id, NewSpendingBody body) {
        long entry = spendings.log(new LogSpending(FundKind.STATION, PathId.of("station", id), body.spentOn(), body.purpose(), body.fen(), body.voucher()));
        return Response.status(Response.Status.CREATED).entity(new StationSpendingEntryBody(Long.toString(entry))).build();
    }

    /** @throws NotFound also for an entry of another station */
    @POST
    @Path("{entry}/reversal")
    @Once
    @Operation(summary = "Takes an entry back by a counter entry", description = "Needs an Idempotency-Key")
    public Response reverse(@PathParam("id") String id, @PathParam("entry") String entry, ReversalBody body) {
        long key = PathId.of("spending", entry);
        spendings.requireOf(FundKind.STATION, PathId.of("station", id), key);
        return Response.status(Response.Status.CREATED).entity(new StationSpendingEntryBody(Long.toString(spendings.reverse(key, body.reason())))).build();
    }
}
