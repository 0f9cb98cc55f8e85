package cn.shuanglian.registry.workday;

import java.util.List;

/**
 * Something that has dates which follow the working days: planned receptions, deadlines. Each module brings its own as CDI beans. What a
 * new notice would move is listed first and moved when the notice is applied, in its transaction and in the name of whoever applies it.
 */
public interface DateBound {
    /** Stable word of the kind, in capitals; its name is the message key {@code dateBound.<kind>}. */
    String kind();

    /**
     * The dates that would move if the working days changed so, whatever the area: those that are still open and not before today, neither
     * now nor then. One that cannot move by itself is listed with its obstacle.
     */
    List<MovedDate> moved(WorkdayTable before, WorkdayTable after);

    /** Moves what {@link #moved} listed without an obstacle, and tells those it concerns. What it throws undoes the whole notice. */
    void move(List<MovedDate> dates);
}
