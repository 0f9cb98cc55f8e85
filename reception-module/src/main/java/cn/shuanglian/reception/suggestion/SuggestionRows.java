package cn.shuanglian.reception.suggestion;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Completes rows with names and ties: four queries for however many rows. */
@Dependent
class SuggestionRows {
    @PersistenceContext
    EntityManager em;
    @Inject
    SuggestionSight sight;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Categories categories;

    List<SuggestionRow> completed(List<SuggestionRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, String> movers = deputies.names(rows.stream().map(SuggestionRow::mover).distinct().toList());
        Map<Long, String> leads = units.names(rows.stream().map(SuggestionRow::leadUnitId).filter(Objects::nonNull).distinct().toList());
        Map<String, CategoryRow> known = categories.byCode();
        Map<Long, Map<LinkKind, List<Long>>> ties = ties(rows.stream().map(SuggestionRow::id).toList());
        return rows.stream().map(row -> {
            Map<LinkKind, List<Long>> own = ties.getOrDefault(row.id(), Map.of());
            return row.named(known.getOrDefault(row.category().code(), row.category()), movers.get(row.mover()),
                    row.leadUnitId() == null ? null : leads.get(row.leadUnitId()))
                    .tied(own.getOrDefault(LinkKind.SECONDER, List.of()), own.getOrDefault(LinkKind.SOURCE_OPINION, List.of()),
                            own.getOrDefault(LinkKind.CO_UNIT, List.of()));
        }).map(this::unnamed).toList();
    }

    /** Units are not told who makes a confidential suggestion. */
    private SuggestionRow unnamed(SuggestionRow row) {
        return row.openness() == Openness.CONFIDENTIAL && sight.mayNotKnowDeputies(row.mover(), row.seconders(), row.area()) ? row.withoutDeputies() : row;
    }

    private Map<Long, Map<LinkKind, List<Long>>> ties(List<Long> ids) {
        Map<Long, Map<LinkKind, List<Long>>> ties = new HashMap<>();
        em.createQuery("select l.suggestionId, l.kind, l.targetId from SuggestionLink l where l.suggestionId in :ids order by l.id",
                Object[].class).setParameter("ids", ids).getResultStream()
                .forEach(tie -> ties.computeIfAbsent((Long) tie[0], none -> new EnumMap<>(LinkKind.class))
                        .computeIfAbsent((LinkKind) tie[1], none -> new ArrayList<>()).add((Long) tie[2]));
        return ties;
    }
}
