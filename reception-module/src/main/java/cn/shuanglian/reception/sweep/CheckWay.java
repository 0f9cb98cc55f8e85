package cn.shuanglian.reception.sweep;

import static cn.shuanglian.reception.sweep.CheckAction.ASSIGN;
import static cn.shuanglian.reception.sweep.CheckAction.CHECK_SOUND;
import static cn.shuanglian.reception.sweep.CheckAction.FIND_HAZARD;
import static cn.shuanglian.reception.sweep.CheckAction.MEND;
import static cn.shuanglian.reception.sweep.CheckAction.REMOVE;
import static cn.shuanglian.reception.sweep.CheckAction.REOPEN;
import static cn.shuanglian.reception.sweep.CheckState.CHECKED_SOUND;
import static cn.shuanglian.reception.sweep.CheckState.HAZARD_FOUND;
import static cn.shuanglian.reception.sweep.CheckState.MENDED;
import static cn.shuanglian.reception.sweep.CheckState.OPEN;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The one table of the way of a place of a sweep, while the sweep is open: from which state which action leads where, and who may take it. */
public final class CheckWay {
    private static final Set<String> CHECKERS = Set.of(HANDLING_UNIT, TOWNSHIP_OFFICE, LIAISON_OFFICE);
    private static final Set<String> OFFICE = Set.of(LIAISON_OFFICE);

    /** Every cell of the table; REMOVE leads nowhere. */
    public static final List<Cell> TABLE = List.of(
            new Cell(OPEN, CHECK_SOUND, CHECKED_SOUND, CHECKERS),
            new Cell(OPEN, FIND_HAZARD, HAZARD_FOUND, CHECKERS),
            new Cell(OPEN, ASSIGN, OPEN, OFFICE),
            new Cell(OPEN, REMOVE, null, OFFICE),
            new Cell(HAZARD_FOUND, MEND, MENDED, CHECKERS),
            new Cell(HAZARD_FOUND, ASSIGN, HAZARD_FOUND, OFFICE),
            new Cell(HAZARD_FOUND, REOPEN, OPEN, OFFICE),
            new Cell(CHECKED_SOUND, REOPEN, OPEN, OFFICE),
            new Cell(MENDED, REOPEN, OPEN, OFFICE));

    /** @param to null where the place is taken off the list @param roles any one of them may take the step */
    public record Cell(CheckState from, CheckAction action, CheckState to, Set<String> roles) {
    }

    private CheckWay() {
    }

    /** What someone with these roles may do now, what takes the place on first. */
    static List<CheckAction> allowed(CheckState state, Set<String> roles) {
        return Arrays.stream(CheckAction.values()).filter(action -> TABLE.stream().anyMatch(cell -> cell.from() == state
                && cell.action() == action && !Collections.disjoint(cell.roles(), roles))).toList();
    }
}
