package cn.shuanglian.registry.placement;

import java.util.List;

/** What the check found in an area. @param areaGroups groups by area; @param professionalGroups groups by profession */
public record PlacementReport(long areaGroups, long professionalGroups, List<PlacementLine> lines) {
    public PlacementReport {
        lines = List.copyOf(lines);
    }
}
