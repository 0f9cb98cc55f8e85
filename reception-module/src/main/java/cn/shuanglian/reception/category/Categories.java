package cn.shuanglian.reception.category;

import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The categories of opinions and suggestions; the same in every area. */
@Stateless
@DenyAll
public class Categories {
    @PersistenceContext
    EntityManager em;

    /** All categories in the order of their codes, each followed by those below it. */
    @RolesAllowed({READER, SYSTEM})
    public List<CategoryRow> list() {
        return em.createQuery("""
                select new cn.shuanglian.reception.category.CategoryRow(c.code, c.parentCode, c.nameZh, c.nameEn)
                from Category c order by c.code""", CategoryRow.class).getResultList();
    }

    /** All categories by code. */
    @RolesAllowed({READER, SYSTEM})
    public Map<String, CategoryRow> byCode() {
        return list().stream().collect(toMap(CategoryRow::code, Function.identity()));
    }

    /** Codes by what sheets use: the Chinese name, or the code itself. Where both levels have the name, the first level is meant. */
    @RolesAllowed({READER, SYSTEM})
    public Map<String, String> byWord() {
        List<CategoryRow> known = list();
        Map<String, String> words = known.stream()
                .collect(toMap(CategoryRow::zh, CategoryRow::code, (one, other) -> one.length() <= other.length() ? one : other));
        known.forEach(category -> words.putIfAbsent(category.code(), category.code()));
        return words;
    }
}
