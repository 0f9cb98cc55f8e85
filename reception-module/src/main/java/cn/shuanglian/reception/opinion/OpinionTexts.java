package cn.shuanglian.reception.opinion;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Adds their words to the opinions of a list: two queries for however many. */
@Dependent
class OpinionTexts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Opinions opinions;
    @Inject
    Categories categories;

    Listing<OpinionText> list(OpinionFilter filter, ListRequest request) {
        Listing<OpinionRow> page = opinions.list(filter, request);
        Map<Long, String> texts = texts(page.rows().stream().map(OpinionRow::id).toList());
        Map<String, String> words = categories.byWord();
        return page.mapped(row -> new OpinionText(row, texts.get(row.id()), word(row.category(), words)));
    }

    /** The name, or the code where the name would be taken for another category. */
    private static String word(CategoryRow category, Map<String, String> words) {
        return category.code().equals(words.get(category.zh())) ? category.zh() : category.code();
    }

    private Map<Long, String> texts(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select o.id, o.text from Opinion o where o.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(toMap(found -> (Long) found[0], found -> (String) found[1]));
    }
}
