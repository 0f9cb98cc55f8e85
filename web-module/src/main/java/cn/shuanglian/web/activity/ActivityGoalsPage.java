package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.Activities;
import cn.shuanglian.reception.activity.GroupGoal;
import cn.shuanglian.registry.area.AreaRow;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.web.list.ListQuery;
import cn.shuanglian.web.security.MePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How far groups are with the activities of a year, who lacks most on top. */
@Named
@RequestScoped
public class ActivityGoalsPage {
    private static final int YEARS = 5;

    @Inject
    Activities activities;
    @Inject
    Areas areas;
    @Inject
    MePage me;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private List<GroupGoal> goals = List.of();
    private Map<String, String> areaNames = Map.of();

    /** Called before the page is shown. @throws cn.shuanglian.registry.fault.NotFound for an area that is not the reader's */
    public void load() {
        goals = activities.goals(getArea(), getYear());
        areaNames = new HashMap<>(areas.names(goals.stream().map(GroupGoal::area).distinct().toList()));
    }

    public AreaCode getArea() {
        AreaCode asked = query.area("area");
        return asked == null ? new AreaCode(me.getAreaCode()) : asked;
    }

    /** The year the address names, else this year. */
    public int getYear() {
        Long asked = query.id("year");
        return asked != null && asked >= 1900 && asked <= 2200 ? asked.intValue() : LocalDate.now(clock).getYear();
    }

    /** This year, the next and some before; and the one that is shown. */
    public List<Integer> getYears() {
        int next = LocalDate.now(clock).getYear() + 1;
        return IntStream.concat(IntStream.range(0, YEARS).map(back -> next - back), IntStream.of(getYear())).distinct().boxed().toList();
    }

    public List<AreaRow> getAreas() {
        return areas.choices();
    }

    public List<GroupGoal> getGoals() {
        return goals;
    }

    public Map<String, String> getAreaNames() {
        return areaNames;
    }

    /** Groups that have done enough. */
    public long getReached() {
        return goals.stream().filter(each -> !each.isShort()).count();
    }

    /** Groups that will not have done enough even if all that is planned is held. */
    public long getUnplanned() {
        return goals.stream().filter(GroupGoal::isUnplanned).count();
    }

    public long getHeld() {
        return goals.stream().mapToLong(GroupGoal::held).sum();
    }

    /** How a group's standing looks; the word beside it says the same. */
    public String tone(GroupGoal goal) {
        return !goal.isShort() ? "good" : goal.isUnplanned() ? "bad" : "warn";
    }

    /** Key of the word for a group's standing. */
    public String word(GroupGoal goal) {
        return !goal.isShort() ? "activityGoals.reached" : goal.isUnplanned() ? "activityGoals.unplanned" : "activityGoals.onTheWay";
    }
}
