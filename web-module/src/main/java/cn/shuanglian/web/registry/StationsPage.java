package cn.shuanglian.web.registry;

import cn.shuanglian.reception.session.StationDays;
import cn.shuanglian.reception.session.StationPulse;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.station.StationFilter;
import cn.shuanglian.registry.station.StationKind;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.Downloadable;
import cn.shuanglian.web.list.Downloads;
import cn.shuanglian.web.list.ListNotices;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of contact stations. */
@Named
@Downloads("stations")
@RequestScoped
public class StationsPage implements Downloadable {
    @Inject
    Stations stations;
    @Inject
    RegisterNames names;
    @Inject
    StationDays days;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private Listing<StationRow> listing;
    private Map<StationKind, Long> counts = Map.of();
    private Map<Long, StationPulse> pulses = Map.of();
    private List<AreaRow> areas;
    private Map<String, String> areaNames = Map.of();

    /** Called once before the page is shown, so that a refusal can still change the answer's status. */
    public void load() {
        if (query.text(PhotoLimit.REFUSED) != null) {
            Notices.refused(PageWords.of("registry", "station.photo.tooBig"));
        }
        StationFilter filter = filter();
        areas = names.choices();
        listing = ListNotices.shown(query.getFaults(), "registry", () -> stations.list(filter, query.page()));
        if (listing != null) {
            counts = stations.countByKind(filter);
            pulses = days.pulses(listing.rows(), getOn());
            areaNames = names.areas(listing.rows(), row -> Stream.of(row.area()));
        }
    }

    @Override
    public StationFilter filter() {
        AreaCode area = query.area("area");
        Boolean idle = query.yesOrNo("idle");
        return new StationFilter(area, query.oneOf("kind", StationKind.class), query.text("words"), query.yesOrNo("photo"),
                idle == null ? null : days.ids(area, idle, getOn()));
    }

    public Listing<StationRow> getListing() {
        return listing;
    }

    /** How many there are of the kind that was asked for, or of all. */
    public long getCount() {
        StationKind kind = query.oneOf("kind", StationKind.class);
        return kind == null ? getCountOfAll() : counts.getOrDefault(kind, 0L);
    }

    /** How many there are of all kinds. */
    public long getCountOfAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are of each kind under the other filters. */
    public Map<StationKind, Long> getCounts() {
        return counts;
    }

    /** How alive each station of the page is on the day. */
    public Map<Long, StationPulse> getPulses() {
        return pulses;
    }

    /** The day on which idle stations are looked for; today unless another one is asked for. */
    public LocalDate getOn() {
        LocalDate asked = query.date("on");
        return asked == null ? LocalDate.now(clock) : asked;
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    public StationKind[] getKinds() {
        return StationKind.values();
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }
}
