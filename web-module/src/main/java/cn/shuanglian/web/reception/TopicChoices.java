package cn.shuanglian.web.reception;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.reception.opinion.OpinionResult;
import cn.shuanglian.reception.opinion.OpinionRoute;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionSource;
import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.OpinionUrgency;
import cn.shuanglian.reception.opinion.Satisfaction;
import cn.shuanglian.reception.opinion.SpeakerKind;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.unit.UnitFilter;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an opinion can be about, who can handle it and how it can stand; and how its state is marked. */
@Named("topics")
@RequestScoped
public class TopicChoices {
    @Inject
    Categories categories;
    @Inject
    Units units;
    @Inject
    Clock clock;

    private List<CategoryRow> allCategories;
    private List<UnitRow> someUnits;
    private List<UnitRow> unitsAbove;

    public List<CategoryRow> getCategories() {
        if (allCategories == null) {
            allCategories = categories.list();
        }
        return allCategories;
    }

    /** The categories that can be chosen for something new. */
    public List<CategoryRow> getOfferedCategories() {
        return getCategories().stream().filter(category -> !category.retired()).toList();
    }

    /** The units of the reader's area, at most 500. */
    public List<UnitRow> getUnits() {
        if (someUnits == null) {
            someUnits = units.list(new UnitFilter(null, null, null), ListRequest.first(ListRequest.MOST)).rows();
        }
        return someUnits;
    }

    /** The units that an opinion heard in this area can be handed on to. */
    public List<UnitRow> unitsFor(String area) {
        if (unitsAbove == null) {
            unitsAbove = units.forArea(new AreaCode(area));
        }
        return unitsAbove;
    }

    public OpinionStatus[] getStatuses() {
        return OpinionStatus.values();
    }

    public OpinionRoute[] getRoutes() {
        return OpinionRoute.values();
    }

    public OpinionSource[] getSources() {
        return OpinionSource.values();
    }

    public OpinionUrgency[] getUrgencies() {
        return OpinionUrgency.values();
    }

    /** What can come of it on the spot; to decline takes a reason and where else to go, a plan its day, and so each a step of its own. */
    public List<OpinionResult> getAnswers() {
        return Stream.of(OpinionResult.values()).filter(result -> result != OpinionResult.NOT_ACCEPTED && result != OpinionResult.PLANNED).toList();
    }

    public OpinionResult[] getResults() {
        return OpinionResult.values();
    }

    public Satisfaction[] getSatisfactions() {
        return Satisfaction.values();
    }

    public SpeakerKind[] getSpeakerKinds() {
        return SpeakerKind.values();
    }

    /** The badge's tone for that state. */
    public String tone(OpinionStatus status) {
        return switch (status) {
            case RECORDED, RETURN_ASKED, EXTENSION_ASKED, PAUSED, COORDINATING -> "warn";
            case AT_GOVERNMENT, HANDED_ON, ACCEPTED, REPLY_SUBMITTED, REPLIED, IN_SUGGESTION, REPORTED_UP -> "info";
            case FED_BACK, CLOSED -> "good";
        };
    }

    /** The deadline has passed without an answer; the clock of a merged opinion rests. */
    public boolean overdue(OpinionRow row) {
        return row.mergedInto() == null && row.deadline() != null && row.repliedOn() == null && row.deadline().isBefore(LocalDate.now(clock));
    }

    /** There was an answer, but after the deadline. */
    public boolean late(OpinionRow row) {
        return row.mergedInto() == null && row.deadline() != null && row.repliedOn() != null && row.repliedOn().isAfter(row.deadline());
    }
}
