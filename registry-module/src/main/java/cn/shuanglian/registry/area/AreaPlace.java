package cn.shuanglian.registry.area;

/**
 * Where an area stands on the schematic map of the area above it.
 *
 * @param label short name for the map, or null where nobody has placed the area
 * @param x column counted from the west, or null
 * @param y row counted from the north, or null
 */
public record AreaPlace(String code, String name, String label, Integer x, Integer y) {
}
