package cn.shuanglian.web.link;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.citizen.CitizenRow;
import cn.shuanglian.registry.citizen.Citizens;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.link.LinkRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names at the other ends of pairs: one query for each sort of end, whatever the number of pairs. Citizens stay masked. */
@Dependent
public class LinkNames {

    @Inject
    private Deputies deputies;
    @Inject
    private Bodies bodies;
    @Inject
    private Citizens citizens;
    @Inject
    private Areas areas;

    private Map<Long, String> names = new HashMap<>();
    private Map<String, String> areaNames = new HashMap<>();

    void load(Collection<LinkRow> rows) {
        names = new HashMap<>(deputies.names(keys(rows, LinkRow::toMandate)));
        names.putAll(bodies.names(keys(rows, LinkRow::toBody)));
        for (CitizenRow citizen : citizens.among(keys(rows, LinkRow::toCitizen)).values()) {
            names.put(citizen.id(), citizen.name() + "（" + citizen.place() + "）");
        }
        areaNames = new HashMap<>(areas.names(rows.stream().flatMap(row -> Stream.of(row.area(), row.toArea())).distinct().toList()));
    }

    /** Name of the other end; empty where the reader may not know it. */
    public String to(LinkRow row) {
        return names.getOrDefault(row.to(), "");
    }

    /** Name of an area that one of the pairs lies in. */
    public String area(String code) {
        return areaNames.getOrDefault(code, code);
    }

    private static List<Long> keys(Collection<LinkRow> rows, Function<LinkRow, Long> key) {
        return rows.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }
}
