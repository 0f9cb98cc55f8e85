package cn.shuanglian.web.link;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkStatus;
import cn.shuanglian.registry.link.Links;
import cn.shuanglian.registry.link.LinkQuotas;
import cn.shuanglian.registry.link.LinkQuotas.Span;
import cn.shuanglian.registry.link.Visits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of a deputy as part of the deputy's page: those there are now, how many against the quota, and the last visits. */
@Named
@RequestScoped
public class DeputyLinks {
    @Inject
    Links links;
    @Inject
    Visits visits;
    @Inject
    LinkQuotas quotas;
    @Inject
    LinkNames names;

    private Long loaded;
    private List<LinkRow> rows = List.of();
    private List<Load> loads = List.of();
    private Map<Long, LocalDate> lastVisits = Map.of();

    /** How many confirmed pairs of a kind the deputy has, and how many it should be. */
    public record Load(LinkKind kind, long has, int least, int most) {
        /** As the badge looks; the numbers beside it say the same. */
        public String tone() {
            return has < least || has > most ? "warn" : "good";
        }
    }

    /** The pairs of this deputy, at either end. */
    public List<LinkRow> of(DeputyRow deputy) {
        if (loaded == null || loaded != deputy.id()) {
            loaded = deputy.id();
            rows = links.ofDeputy(deputy.id());
            names.load(rows);
            lastVisits = new HashMap<>(visits.last(rows.stream().map(LinkRow::id).toList()));
            Map<LinkKind, Span> spans = quotas.binding(new AreaCode(deputy.area()), deputy.id());
            loads = spans.entrySet().stream().map(entry -> new Load(entry.getKey(), confirmed(entry.getKey(), deputy.id()),
                    entry.getValue().least(), entry.getValue().most())).toList();
        }
        return rows;
    }

    private long confirmed(LinkKind kind, long from) {
        return rows.stream().filter(row -> row.kind() == kind && row.from() == from && row.status() == LinkStatus.CONFIRMED).count();
    }

    /** What the quotas say of the deputy whose pairs were asked for. */
    public List<Load> getLoads() {
        return loads;
    }

    /** Who is at the other end, seen from the deputy. */
    public String other(LinkRow row, DeputyRow deputy) {
        return row.from() == deputy.id() ? names.to(row) : row.fromName();
    }

    public LocalDate lastVisit(LinkRow row) {
        return lastVisits.get(row.id());
    }
}
