package cn.shuanglian.registry.deputy;

import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.Words;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a filter of deputies means in JPQL, on {@code m}, a mandate; list and facets ask here and nowhere else. */
class DeputyCriteria {
    private final Set<Facet> open;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param open what the filter does not narrow here, because all its values are to be counted */
    DeputyCriteria(String scope, DeputyFilter filter, Set<Facet> open) {
        this.open = open;
        add("m.areaCode like :scope", "scope", scope);
        given("m.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern());
        given("m.stationId = :station", "station", filter.stationId());
        given("(m.areaGroupId = :groupId or m.professionalGroupId = :groupId)", "groupId", filter.groupId());
        given("(m.name like :words or m.workUnit like :words)", "words", Words.atStart(filter.words()));
        facet(Facet.LEVEL, "m.level = :level", "level", filter.level());
        facet(Facet.STATUS, "m.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses());
        facet(Facet.CADRE, "m.leadingCadre = :cadre", "cadre", filter.leadingCadre());
        isThere(Facet.COMMITTEE, "m.standingCommitteePost", filter.committee());
        isThere(Facet.STATION, "m.stationId", filter.stationed());
        if (filter.placed() != null && !open.contains(Facet.PLACED)) {
            conditions.add(filter.placed() ? "(m.areaGroupId is not null or m.professionalGroupId is not null)"
                    : "m.areaGroupId is null and m.professionalGroupId is null");
        }
        if (filter.groupKind() != null && !open.contains(Facet.GROUP_KIND)) {
            conditions.add(filter.groupKind() == GroupKind.AREA ? "m.areaGroupId is not null" : "m.professionalGroupId is not null");
        }
        text(Facet.SEX, "m.person.sex", "sex", filter.sex());
        text(Facet.PARTY, "m.person.party", "party", filter.party());
        text(Facet.DELEGATION, "m.delegation", "delegation", filter.delegation());
        text(Facet.ELECTED_BY, "m.electedBy", "electedBy", filter.electedBy());
    }

    KeysetQuery<DeputyRow> narrow(KeysetQuery<DeputyRow> query) {
        return query.where(text(), parameters);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private void given(String condition, String parameter, Object value) {
        if (value != null) {
            add(condition, parameter, value);
        }
    }

    private void facet(Facet facet, String condition, String parameter, Object value) {
        if (!open.contains(facet)) {
            given(condition, parameter, value);
        }
    }

    private void isThere(Facet facet, String path, Boolean filled) {
        if (filled != null && !open.contains(facet)) {
            conditions.add(path + (filled ? " is not null" : " is null"));
        }
    }

    private void text(Facet facet, String path, String parameter, String value) {
        if (DeputyFilter.NONE_RECORDED.equals(value)) {
            isThere(facet, path, false);
        } else {
            facet(facet, path + " = :" + parameter, parameter, value);
        }
    }
}
