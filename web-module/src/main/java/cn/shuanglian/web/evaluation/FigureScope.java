package cn.shuanglian.web.evaluation;

import cn.shuanglian.reception.opinion.Grouping;
import cn.shuanglian.reception.opinion.OpinionFilter;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** What figures are about: an area and the days opinions were heard, both included; each may be null. Refuses days in the wrong order. */
record FigureScope(AreaCode area, LocalDate from, LocalDate to) {
    FigureScope {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused("period.reversed", "to");
        }
    }

    OpinionFilter filter() {
        return OpinionFilter.with().area(area).from(from).to(to).build();
    }

    /** Address of the list of exactly these opinions, from the root of the site. @param narrowed further parameters of that list */
    String list(Map<String, String> narrowed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "area", area);
        put(parameters, "from", from);
        put(parameters, "to", to);
        parameters.putAll(narrowed);
        StringBuilder address = new StringBuilder("/reception/opinions.xhtml");
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** The parameters by which that list shows one group and nothing else. */
    Map<String, String> group(Grouping by, String key) {
        return switch (by) {
            case AREA -> Map.of("area", key);
            case STATION -> Map.of("station", key);
            case DEPUTY -> Map.of("deputy", key);
            case MONTH -> month(YearMonth.parse(key));
            case CATEGORY -> Map.of("category", key);
            case ROUTE -> Map.of("route", key);
            default -> throw new IllegalArgumentException("no list of " + by);
        };
    }

    private Map<String, String> month(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return Map.of("from", (from == null || from.isBefore(first) ? first : from).toString(),
                "to", (to == null || to.isAfter(last) ? last : to).toString());
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
