package cn.shuanglian.reception.suggestion;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names what the suggestions of a list are tied to: four queries for however many. */
@Dependent
class SuggestionTexts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Suggestions suggestions;
    @Inject
    Deputies deputies;
    @Inject
    Units units;
    @Inject
    Categories categories;

    Listing<SuggestionText> list(SuggestionFilter filter, ListRequest request) {
        Listing<SuggestionRow> page = suggestions.list(filter, request);
        Map<Long, String> names = deputies.names(keys(page, SuggestionRow::seconders));
        Map<Long, String> numbers = numbers(keys(page, SuggestionRow::sourceOpinions));
        Map<Long, String> unitNames = units.names(keys(page, SuggestionRow::coUnits));
        Map<String, String> words = categories.byWord();
        return page.mapped(row -> new SuggestionText(row, word(row.category(), words), row.seconders().stream().map(names::get).toList(),
                row.sourceOpinions().stream().map(numbers::get).toList(), row.coUnits().stream().map(unitNames::get).toList()));
    }

    private static String word(CategoryRow category, Map<String, String> words) {
        return category.code().equals(words.get(category.zh())) ? category.zh() : category.code();
    }

    private static List<Long> keys(Listing<SuggestionRow> page, Function<SuggestionRow, List<Long>> keys) {
        return page.rows().stream().flatMap(row -> keys.apply(row).stream()).distinct().toList();
    }

    private Map<Long, String> numbers(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select o.id, o.number from Opinion o where o.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(found -> (Long) found[0], found -> (String) found[1]));
    }
}
