package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.reception.replyclass.ReplyClassRow;
import cn.shuanglian.reception.replyclass.ReplyClasses;
import cn.shuanglian.reception.suggestion.ContactKind;
import cn.shuanglian.reception.suggestion.DeclineGround;
import cn.shuanglian.reception.suggestion.Handling;
import cn.shuanglian.reception.suggestion.Openness;
import cn.shuanglian.reception.suggestion.Rating;
import cn.shuanglian.reception.suggestion.SuggestionFilter;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.SuggestionStatus;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.caller.Role;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in the forms of a suggestion. */
@Named
@RequestScoped
public class SuggestionChoices {
    private static final int OFFERED = 200;

    @Inject
    Suggestions suggestions;
    @Inject
    Units units;
    @Inject
    Categories categories;
    @Inject
    ReplyClasses classes;
    @Inject
    Callers callers;

    private List<UnitRow> offered;

    /** Units of the congress's area, of those above it, and of those below it that the reader sees. */
    public List<UnitRow> unitsFor(String area) {
        if (offered == null) {
            Map<Long, UnitRow> all = new LinkedHashMap<>();
            units.forArea(new AreaCode(area)).forEach(unit -> all.put(unit.id(), unit));
            if (callers.current().area().covers(area)) {
                units.list(new UnitFilter(new AreaCode(area), null, null), ListRequest.first(ListRequest.MOST)).rows()
                        .forEach(unit -> all.putIfAbsent(unit.id(), unit));
            }
            offered = List.copyOf(all.values());
        }
        return offered;
    }

    /** Sessions in whose series suggestions of that area are numbered. */
    public List<String> sessionsOf(String area) {
        return suggestions.sessions(new AreaCode(area));
    }

    /** What waits to be handed over in that area and could be handled together, but for this one. */
    public List<SuggestionRow> joinable(SuggestionRow one) {
        return suggestions.list(SuggestionFilter.with().area(new AreaCode(one.area())).status(SuggestionStatus.NUMBERED).build(),
                ListRequest.first(OFFERED)).rows().stream().filter(row -> row.id() != one.id() && row.joinedTo() == null
                && row.area().equals(one.area())).toList();
    }

    public List<ReplyClassRow> classesOf(String area) {
        return classes.of(new AreaCode(area));
    }

    public List<CategoryRow> getCategories() {
        return categories.list();
    }

    /** The reader acts for units that have no account; courtesy, the facade keeps the rights. */
    public boolean isOffice() {
        return callers.current().has(Role.LIAISON_OFFICE);
    }

    public Openness[] getOpennesses() {
        return Openness.values();
    }

    public DeclineGround[] getGrounds() {
        return DeclineGround.values();
    }

    public Handling[] getHandlings() {
        return Handling.values();
    }

    public ContactKind[] getContacts() {
        return ContactKind.values();
    }

    public Rating[] getRatings() {
        return Rating.values();
    }
}
