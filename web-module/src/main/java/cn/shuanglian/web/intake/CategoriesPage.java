package cn.shuanglian.web.intake;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryNames;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.web.faces.Notices;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.faces.Refusals;
import cn.shuanglian.web.list.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The categories of opinions and suggestions, and the form by which offices keep the second level. */
@Named
@RequestScoped
public class CategoriesPage {
    @Inject
    Categories categories;
    @Inject
    ListQuery query;

    private List<CategoryRow> rows;
    private CategoryRow chosen;
    private String parent;
    private String zh;
    private String en;
    private boolean retired;
    private long version;

    @PostConstruct
    void fill() {
        String code = query.text("code");
        if (code == null) {
            return;
        }
        chosen = getRows().stream().filter(row -> row.code().equals(code) && row.parent() != null).findFirst()
                .orElseThrow(() -> new NotFound("category", code));
        zh = chosen.zh();
        en = chosen.en();
        retired = chosen.retired();
        version = chosen.version();
    }

    /** Called before the page is shown, so that a category that is not there changes the answer's status. */
    public void load() {
        getChosen();
    }

    /** Adds the category or changes the chosen one. */
    public String save() {
        CategoryNames names = new CategoryNames(zh, en);
        try {
            boolean done = Refusals.done("category", () -> {
                if (chosen == null) {
                    categories.add(parent, names);
                } else {
                    categories.amend(chosen.code(), version, names, retired);
                }
            });
            if (!done) {
                return null;
            }
        } catch (Stale overtaken) {
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("reception", "category.saved", zh));
        return "/reception/categories.xhtml?faces-redirect=true";
    }

    /** All of them, each of the first level followed by those below it. */
    public List<CategoryRow> getRows() {
        if (rows == null) {
            rows = categories.list();
        }
        return rows;
    }

    public List<CategoryRow> getFirstLevel() {
        return getRows().stream().filter(row -> row.parent() == null).toList();
    }

    /** The one that is changed, or null for a new one. */
    public CategoryRow getChosen() {
        return chosen;
    }

    public boolean isKeeper() {
        return categories.isKeeper();
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
