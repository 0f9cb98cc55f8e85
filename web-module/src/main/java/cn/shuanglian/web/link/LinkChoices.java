package cn.shuanglian.web.link;

import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import cn.shuanglian.registry.link.LinkKind;
import cn.shuanglian.registry.link.LinkRow;
import cn.shuanglian.registry.link.LinkSuggestions;
import cn.shuanglian.registry.link.LinkSuggestions.Suggestion;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom a pair that is made by hand can have at its two ends. */
@Dependent
public class LinkChoices {
    @Inject
    LinkSuggestions suggestions;
    @Inject
    Areas areaBook;
    @Inject
    OtherEnds others;
    @Inject
    MePage me;
    @Inject
    ListQuery query;

    private List<AreaRow> areas = List.of();
    private List<Suggestion> froms = List.of();
    private List<Suggestion> tos = List.of();
    private Map<String, String> areaNames = Map.of();

    /** @param replaced the pair whose other end is to be replaced, or null */
    void load(AreaCode area, LinkKind kind, Long from, LinkRow replaced) {
        areas = areaBook.choices().stream().filter(each -> each.level() != AreaLevel.PROVINCE).toList();
        if (kind == null || area.level() != AreaLevel.CITY && area.level() != AreaLevel.COUNTY) {
            return;
        }
        if (from == null) {
            froms = suggestions.froms(kind, area, query.text("words"));
        } else {
            tos = suggestions.tos(kind, area, from, query.text("words"));
            others.load(kind, tos, from, replaced);
        }
        areaNames = areaBook.names(Stream.concat(froms.stream(), tos.stream()).map(Suggestion::area).filter(Objects::nonNull).distinct().toList());
    }

    AreaCode ownArea() {
        return new AreaCode(me.getAreaCode());
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    /** Those whom the kind's quota binds, who have least first. */
    public List<Suggestion> getFroms() {
        return froms;
    }

    /** Those with whom the chosen one can be paired, the fairest choice first. */
    public List<Suggestion> getTos() {
        return tos;
    }

    /** Somebody to choose, in words: name, where from, and how many pairs they have already. */
    public String label(Suggestion one) {
        String name = one.name() == null ? others.name(one.id()) : one.name();
        String area = one.area() == null ? "" : areaNames.getOrDefault(one.area(), "");
        return PageWords.of("registry", "link.choice", name, area, one.load());
    }

    /** Name of the one who stays in touch. */
    public String getFromName() {
        return others.fromName();
    }
}
