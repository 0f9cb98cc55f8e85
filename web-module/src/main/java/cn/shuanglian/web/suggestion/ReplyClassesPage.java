package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.replyclass.DescribeReplyClass;
import cn.shuanglian.reception.replyclass.ReplyClassRow;
import cn.shuanglian.reception.replyclass.ReplyClasses;
import cn.shuanglian.reception.replyclass.SetReplyClasses;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The classes of answers that hold in an area, and the form by which its office decides on its own. */
@Named
@RequestScoped
public class ReplyClassesPage {
    @Inject
    ReplyClasses classes;
    @Inject
    Areas areas;
    @Inject
    Callers callers;
    @Inject
    ListQuery query;

    private AreaRow area;
    private List<ReplyClassRow> rows;
    private String source;
    private ReplyClassRow chosen;
    private String code;
    private String zh;
    private String en;
    private boolean promises;
    private long version;

    @PostConstruct
    void fill() {
        String asked = query.text("area");
        area = areas.require(asked == null ? callers.current().area().code() : asked);
        AreaCode place = new AreaCode(area.code());
        version = classes.version(place);
        rows = classes.of(place);
        String above = rows.isEmpty() ? area.code() : rows.get(0).area();
        source = areas.names(Set.of(above)).getOrDefault(above, PageWords.of("reception", "replyClass.everywhere"));
        String changed = query.text("chosen");
        if (changed != null) {
            chosen = rows.stream().filter(row -> row.code().equals(changed)).findFirst().orElseThrow(() -> new NotFound("replyClass", changed));
            code = chosen.code();
            zh = chosen.zh();
            en = chosen.en();
            promises = chosen.promises();
        }
    }

    /** Called before the page is shown, so that an area or a class that is not there changes the answer's status. */
    public void load() {
        getArea();
    }

    /** Adds the class or changes the chosen one; those of the area above become the area's own by that. */
    public String save() {
        DescribeReplyClass written = new DescribeReplyClass(code, zh, en, promises);
        List<DescribeReplyClass> all = new ArrayList<>(rows.stream().map(row -> row.equals(chosen) ? written : described(row)).toList());
        if (chosen == null) {
            all.add(written);
        }
        return decided(all, "replyClass.saved");
    }

    /** Leaves the chosen class out; answers that have it keep it. */
    public String retire() {
        return decided(rows.stream().filter(row -> !row.equals(chosen)).map(ReplyClassesPage::described).toList(), "replyClass.retired");
    }

    /** Goes back to the classes of the area above. */
    public String giveUp() {
        return decided(List.of(), "replyClass.givenUp");
    }

    private String decided(List<DescribeReplyClass> all, String word) {
        try {
            if (!Refusals.done("class", () -> classes.set(new SetReplyClasses(area.code(), version, all)))) {
                return null;
            }
        } catch (Stale overtaken) {
            Notices.refused(PageWords.of("common", "step.stale"));
            return null;
        }
        Notices.done(PageWords.of("reception", word, area.name()));
        return "/reception/replyClasses.xhtml?faces-redirect=true&area=" + area.code();
    }

    private static DescribeReplyClass described(ReplyClassRow row) {
        return new DescribeReplyClass(row.code(), row.zh(), row.en(), row.promises());
    }

    public List<AreaRow> getChoices() {
        return areas.choices();
    }

    public AreaRow getArea() {
        return area;
    }

    /** In their order; never none. */
    public List<ReplyClassRow> getRows() {
        return rows;
    }

    /** The area decided on them itself. */
    public boolean isOwn() {
        return rows.stream().anyMatch(row -> row.area().equals(area.code()));
    }

    /** Name of the area that decided on them; the usual ones are nobody's. */
    public String getSource() {
        return source;
    }

    /** The one that is changed, or null for a new one. */
    public ReplyClassRow getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public boolean isPromises() {
        return promises;
    }

    public void setPromises(boolean promises) {
        this.promises = promises;
    }

    /** The version the office is looking at; it comes back with the step. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
