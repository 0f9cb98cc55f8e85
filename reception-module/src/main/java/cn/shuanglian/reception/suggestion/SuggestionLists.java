package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What of what the caller sees a filter lets through. */
@Dependent
class SuggestionLists {
    private static final String FROM_OPINIONS = "exists (select l.id from SuggestionLink l where l.suggestionId = s.id and l.kind = :source)";

    @Inject
    SuggestionSight sight;
    @Inject
    SuggestionTasks tasks;
    @Inject
    SuggestionRows rows;
    @Inject
    SuggestionNumbers numbers;

    Criteria criteria(SuggestionFilter filter) {
        Criteria criteria = (filter.waiting() == null ? sight.criteria() : tasks.criteria(filter.waiting()))
                .given("s.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("s.moverId = :mover", "mover", filter.moverId())
                .given("s.category like :category", "category", Words.atStart(filter.category()))
                .given("s.status = :status", "status", filter.status())
                .given("s.session = :session", "session", filter.session())
                .given("s.replyClass = :replyClass", "replyClass", filter.replyClass())
                .given("s.satisfaction = :satisfaction", "satisfaction", filter.satisfaction())
                .given("s.important = :important", "important", filter.key())
                .given("s.excellent = :excellent", "excellent", filter.excellent())
                .given("(s.title like :words or s.number like :words)", "words", Words.atStart(filter.words()));
        if (filter.moverId() != null) {
            sight.hideMovers(criteria);
        }
        if (filter.unitId() != null) {
            criteria.add("(s.leadUnitId = :unit or exists (select u.id from SuggestionLink u where u.suggestionId = s.id and u.kind = :coUnit "
                    + "and u.targetId = :unit))", "unit", filter.unitId()).set("coUnit", LinkKind.CO_UNIT);
        }
        if (filter.source() != null) {
            criteria.add("exists (select l.id from SuggestionLink l where l.suggestionId = s.id and l.kind = :source and l.targetId = :opinion)",
                    "opinion", filter.source()).set("source", LinkKind.SOURCE_OPINION);
        }
        if (filter.fromReceptions() != null) {
            criteria.add((filter.fromReceptions() ? "" : "not ") + FROM_OPINIONS, "source", LinkKind.SOURCE_OPINION);
        }
        if (filter.overdue() != null) {
            String late = "(s.status in :awaited and s.deadline < :today)";
            criteria.add(filter.overdue() ? late : "not " + late, "today", sight.today()).set("awaited", SuggestionStatus.AWAITED);
        }
        if (filter.status() == null && filter.waiting() == null && filter.source() == null) {
            criteria.add("s.orderNumber <> ''");
        }
        return criteria;
    }

    /** Sessions of areas that the caller sees. */
    List<String> sessions(AreaCode area) {
        return sight.caller().area().covers(area.code()) ? numbers.sessions(area.code()) : List.of();
    }
}
