package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.deputy.Standing;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who can take over what a vacant mandate leaves: active deputies of its station, and whoever is looked for by name. */
@Named
@RequestScoped
public class Successors {
    private static final int FOUND = 30;

    @Inject
    Deputies deputies;
    @Inject
    TurnoverPage turnoverPage;
    @Inject
    ListQuery query;

    private List<Successor> all;

    /** One to choose; {@code place} tells namesakes apart and may be null. */
    public record Successor(long id, String name, String place) {
        public String getLabel() {
            return place == null ? name : name + "（" + place + "）";
        }
    }

    /** Those of the station the deputy received at, then those that were found, each once. */
    public List<Successor> getAll() {
        if (all == null) {
            Map<Long, Successor> some = new LinkedHashMap<>();
            if (query.text("find") != null) {
                DeputyFilter named = DeputyFilter.with().words(query.text("find")).statuses(Set.of(MandateStatus.ACTIVE)).build();
                deputies.list(named, ListRequest.first(FOUND)).rows().forEach(row -> some.put(row.id(), of(row)));
            }
            Standing before = turnoverPage.getSheet().before();
            Long station = before != null && before.stationId() != null ? before.stationId() : turnoverPage.getDeputy().stationId();
            if (station != null) {
                deputies.ofStation(station).forEach(deputy -> some.putIfAbsent(deputy.id(), of(deputy)));
            }
            some.remove(turnoverPage.getDeputy().id());
            all = List.copyOf(some.values());
        }
        return all;
    }

    private static Successor of(DeputyRow row) {
        return new Successor(row.id(), row.name(), row.delegation() == null ? row.electedBy() : row.delegation());
    }

    private static Successor of(DeputyRef deputy) {
        return new Successor(deputy.id(), deputy.name(), null);
    }
}
