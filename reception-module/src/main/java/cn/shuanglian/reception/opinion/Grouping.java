package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;

/** By what figures of opinions are grouped. Every opinion is in exactly one group, so the groups of any grouping add up to the same. */
public enum Grouping {
    /** One group with the key {@code ""}. */
    NONE(null),
    /** The areas one step below the one asked for: a province's cities, a city's counties, whatever areas a county's stations are in. */
    AREA(null),
    /** Keys of stations. */
    STATION("o.stationId"),
    /** Keys of mandates. */
    DEPUTY("o.mandateId"),
    /** The month it was heard, as {@code 2018-01}. */
    MONTH("o.heardMonth"),
    /** Codes: of the first level, or below the one of the first level that the filter names. */
    CATEGORY(null),
    ROUTE("o.route"),
    /** {@code ""} while there is none. */
    RESULT("o.result"),
    STATUS("o.status"),
    /** Keys of lead units; {@code ""} while there is none. */
    LEAD_UNIT("o.leadUnitId");

    private final String path;

    Grouping(String path) {
        this.path = path;
    }

    /** The JPQL path of the group's key, or null for no grouping. */
    String path(AreaCode area, OpinionFilter filter) {
        return switch (this) {
            case AREA -> areaPath(area.level());
            case CATEGORY -> filter.category() == null ? "o.topCategory" : "o.category";
            default -> path;
        };
    }

    private static String areaPath(AreaLevel level) {
        return switch (level) {
            case COUNTRY, PROVINCE -> "o.cityCode";
            case CITY -> "o.countyCode";
            default -> "o.areaCode";
        };
    }

    /** The key as callers see it. */
    String key(Object value) {
        if (value == null) {
            return "";
        }
        if (this == MONTH) {
            int month = ((Number) value).intValue();
            return "%04d-%02d".formatted(month / 100, month % 100);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
