package cn.shuanglian.web.registry.turnover;

import cn.shuanglian.registry.deputy.HistoryEntry;
import cn.shuanglian.registry.deputy.PlacementKind;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.web.registry.RegisterNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A deputy's history for the deputy's own page. */
@Named
@RequestScoped
public class DeputyTimeline {
    @Inject
    Turnovers turnovers;
    @Inject
    RegisterNames names;

    private List<HistoryEntry> entries;
    private Map<Long, String> groupNames;
    private Map<Long, String> stationNames;

    /** The lines, the first day first; one mandate a request. */
    public List<HistoryEntry> of(long deputyId) {
        if (entries == null) {
            entries = turnovers.history(deputyId);
            groupNames = names.groups(entries, entry -> entry.placement() == PlacementKind.STATION ? Stream.empty() : Stream.of(entry)
                    .filter(one -> one.placeId() != null).map(HistoryEntry::placeId));
            stationNames = names.stations(entries, entry -> entry.placement() == PlacementKind.STATION ? Stream.of(entry.placeId()) : Stream.empty());
        }
        return entries;
    }

    /** Name of the group or station, or null. */
    public String place(HistoryEntry entry) {
        return entry.placement() == PlacementKind.STATION ? stationNames.get(entry.placeId()) : groupNames.get(entry.placeId());
    }
}
