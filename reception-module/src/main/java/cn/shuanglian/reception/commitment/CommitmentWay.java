package cn.shuanglian.reception.commitment;

import static cn.shuanglian.reception.commitment.CommitmentAction.ASK_MOVE;
import static cn.shuanglian.reception.commitment.CommitmentAction.FULFIL;
import static cn.shuanglian.reception.commitment.CommitmentAction.GRANT;
import static cn.shuanglian.reception.commitment.CommitmentAction.MOVE;
import static cn.shuanglian.reception.commitment.CommitmentAction.REFUSE;
import static cn.shuanglian.reception.commitment.CommitmentAction.REJECT;
import static cn.shuanglian.reception.commitment.CommitmentAction.TELL;
import static cn.shuanglian.reception.commitment.CommitmentAction.WITHDRAW;
import static cn.shuanglian.reception.commitment.CommitmentState.FULFILLED;
import static cn.shuanglian.reception.commitment.CommitmentState.KEPT;
import static cn.shuanglian.reception.commitment.CommitmentState.MOVE_ASKED;
import static cn.shuanglian.reception.commitment.CommitmentState.OPEN;
import static cn.shuanglian.reception.commitment.CommitmentState.WITHDRAWN;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The one table of the way of a promise: from which state which action leads where, and who may take it. */
public final class CommitmentWay {
    private static final Set<String> PROMISERS = Set.of(HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE);
    private static final Set<String> DOERS = Set.of(HANDLING_UNIT, GOVERNMENT_OFFICE, TOWNSHIP_OFFICE, LIAISON_OFFICE);
    private static final Set<String> DECIDERS = Set.of(LIAISON_OFFICE, DIRECTORS);
    private static final Set<String> HOSTS = Set.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE);

    /** Every cell of the table. */
    public static final List<Cell> TABLE = List.of(
            new Cell(OPEN, FULFIL, FULFILLED, DOERS, true),
            new Cell(OPEN, ASK_MOVE, MOVE_ASKED, PROMISERS),
            new Cell(OPEN, MOVE, OPEN, DECIDERS),
            new Cell(OPEN, WITHDRAW, WITHDRAWN, DECIDERS),
            new Cell(MOVE_ASKED, FULFIL, FULFILLED, DOERS, true),
            new Cell(MOVE_ASKED, GRANT, OPEN, DECIDERS),
            new Cell(MOVE_ASKED, REFUSE, OPEN, DECIDERS),
            new Cell(MOVE_ASKED, WITHDRAW, WITHDRAWN, DECIDERS),
            new Cell(FULFILLED, TELL, KEPT, HOSTS, true),
            new Cell(FULFILLED, REJECT, OPEN, DECIDERS, true));

    /**
     * @param roles any one of them may take the step
     * @param ofOpinionOnly what was promised to a deputy is kept by answering the suggestion again
     */
    public record Cell(CommitmentState from, CommitmentAction action, CommitmentState to, Set<String> roles, boolean ofOpinionOnly) {
        Cell(CommitmentState from, CommitmentAction action, CommitmentState to, Set<String> roles) {
            this(from, action, to, roles, false);
        }

        boolean fits(CommitmentState state, CommitmentSource source) {
            return from == state && (!ofOpinionOnly || source == CommitmentSource.OPINION);
        }
    }

    private CommitmentWay() {
    }

    /** What someone with these roles may do now, what takes the promise on first. */
    static List<CommitmentAction> allowed(CommitmentState state, CommitmentSource source, Set<String> roles) {
        return Arrays.stream(CommitmentAction.values()).filter(action -> TABLE.stream().anyMatch(cell -> cell.fits(state, source)
                && cell.action() == action && !Collections.disjoint(cell.roles(), roles))).toList();
    }
}
