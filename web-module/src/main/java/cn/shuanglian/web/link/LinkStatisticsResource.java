package cn.shuanglian.web.link;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.link.KindSheet;
import cn.shuanglian.registry.link.LinkQuotas;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.rest.Allows;
import cn.shuanglian.web.rest.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the quotas of pairs are met. */
@Path("statistics/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public class LinkStatisticsResource {
    @Inject
    LinkQuotas quotas;
    @Inject
    Callers callers;

    /**
     * The figures of one kind.
     *
     * @param froms those whom the quota binds; {@code met} and {@code shortOf} add up to it
     * @param awaiting of {@code shortOf} those for whom enough pairs are proposed
     * @param over of {@code met} those with more pairs than {@code max}
     */
    public record QuotaBody(String key, String label, int min, int max, int froms, int met, @JsonbProperty("short") int shortOf, long awaiting,
                            int over, int pairs, int proposed, int toEnd, List<LinkStatisticReasonBody> reasons) {
        static QuotaBody of(KindSheet sheet, Locale language) {
            return new QuotaBody(sheet.kind().name(), PageWords.in(language, "registry", "linkKind." + sheet.kind()), sheet.least().value(),
                    sheet.most().value(), sheet.froms(), sheet.met(), sheet.shortOf().size(), sheet.awaiting(), sheet.over().size(), sheet.pairs(),
                    sheet.proposed(), sheet.ending(), sheet.reasons().stream()
                            .map(each -> new LinkStatisticReasonBody(each.reason().name(), each.place(), each.froms(), each.missing())).toList());
        }
    }

    /** Why quotas are not met: how many it concerns and how many pairs they lack; {@code place} is an area code or left out. */
    public record LinkStatisticReasonBody(String reason, String place, int froms, int missing) {
    }

    /** Kind by kind. */
    public record QuotasBody(List<QuotaBody> data) {
    }

    @GET
    @Allows("area")
    @Operation(summary = "How far the quotas of pairs are met in one area, kind by kind; without area in the caller's own")
    public QuotasBody links(@BeanParam Query query, @Context HttpHeaders headers) {
        AreaCode area = query.area("area");
        Locale language = headers.getAcceptableLanguages().get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return new QuotasBody(quotas.sheets(area == null ? callers.current().area() : area).stream()
                .map(sheet -> QuotaBody.of(sheet, language)).toList());
    }
}
