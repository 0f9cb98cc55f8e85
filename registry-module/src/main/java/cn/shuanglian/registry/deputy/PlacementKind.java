package cn.shuanglian.registry.deputy;

/** Where a deputy is placed: in a group where members live, in one of what they know, at the station where the public is received. */
public enum PlacementKind {
    AREA_GROUP, PROFESSIONAL_GROUP, STATION
}
