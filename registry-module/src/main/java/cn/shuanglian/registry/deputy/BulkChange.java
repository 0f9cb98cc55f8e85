package cn.shuanglian.registry.deputy;

/** What can be changed of many deputies at once. */
public enum BulkChange {
    AREA_GROUP(PlacementKind.AREA_GROUP), PROFESSIONAL_GROUP(PlacementKind.PROFESSIONAL_GROUP), STATION(PlacementKind.STATION), DELEGATION(null);

    private final PlacementKind placement;

    BulkChange(PlacementKind placement) {
        this.placement = placement;
    }

    /** The kind of place, or null where it is none. */
    PlacementKind placement() {
        return placement;
    }
}
