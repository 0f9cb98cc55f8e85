package cn.shuanglian.reception.category;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The categories of opinions and suggestions (domain.md §4.1); the same in every area. The first level is fixed, because figures compare
 * by it; the second is kept by the offices of the province and its cities.
 */
@Stateless
@DenyAll
public class Categories {
    private static final Set<AreaLevel> KEEPERS = EnumSet.of(AreaLevel.COUNTRY, AreaLevel.PROVINCE, AreaLevel.CITY);
    private static final int MOST_BELOW = 99;

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Journal journal;

    /** All categories, retired ones too, in the order of their codes, each followed by those below it. */
    @RolesAllowed({READER, SYSTEM})
    public List<CategoryRow> list() {
        return em.createQuery("""
                select new cn.shuanglian.reception.category.CategoryRow(c.code, c.parentCode, c.nameZh, c.nameEn, c.retired, c.version)
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

    /** The caller keeps the second level: an office of the province or of a city. */
    @RolesAllowed({READER, SYSTEM})
    public boolean isKeeper() {
        Caller caller = callers.current();
        return caller.has(LIAISON_OFFICE) && KEEPERS.contains(caller.area().level());
    }

    /** Adds one below that of the first level and returns its code. Refuses a name that one beside it has, and more than 99. */
    @RolesAllowed(LIAISON_OFFICE)
    public String add(String parent, @Valid CategoryNames names) {
        requireKeeper();
        List<CategoryRow> below = below(parent);
        refuseTaken(names, below, null);
        int next = below.stream().mapToInt(row -> Integer.parseInt(row.code().substring(2))).max().orElse(0) + 1;
        if (next > MOST_BELOW) {
            throw new Refused("category.full", "parent");
        }
        String code = "%s%02d".formatted(parent, next);
        em.persist(new Category(code, parent, names));
        em.flush();
        note("CATEGORY_ADDED", code + " " + names.zh());
        return code;
    }

    /** Calls one of the second level otherwise, takes it out of the choices or puts it back. Refuses a name that one beside it has. */
    @RolesAllowed(LIAISON_OFFICE)
    public CategoryRow amend(String code, long version, @Valid CategoryNames names, boolean retired) {
        requireKeeper();
        Category category = code == null ? null : em.find(Category.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (category == null || category.row().parent() == null) {
            throw new NotFound("category", code);
        }
        CategoryRow before = category.row();
        Stale.unless(version, before.version());
        refuseTaken(names, below(before.parent()), code);
        category.name(names);
        category.retire(retired);
        em.flush();
        note("CATEGORY_AMENDED", code + " " + before.zh() + (before.retired() ? " (retired)" : "") + " > " + names.zh()
                + (retired ? " (retired)" : ""));
        return category.row();
    }

    /** The parent is locked, so that of two at once the second sees what the first added. */
    private List<CategoryRow> below(String parent) {
        Category above = parent == null ? null : em.find(Category.class, parent, LockModeType.PESSIMISTIC_WRITE);
        if (above == null || above.row().parent() != null) {
            throw new Refused("opinion.category", "parent");
        }
        return em.createQuery("select c from Category c where c.parentCode = :parent order by c.code", Category.class)
                .setParameter("parent", parent).getResultStream().map(Category::row).toList();
    }

    private static void refuseTaken(CategoryNames names, List<CategoryRow> beside, String self) {
        if (beside.stream().anyMatch(row -> !row.code().equals(self) && row.zh().equals(names.zh().strip()))) {
            throw new Refused("category.taken", "zh", names.zh().strip());
        }
    }

    private void requireKeeper() {
        if (!isKeeper()) {
            throw new Refused("category.notKeeper", null);
        }
    }

    private void note(String deed, String detail) {
        journal.enter(Deed.done(deed, "category", 0L, callers.current().area().code(), detail));
    }
}
