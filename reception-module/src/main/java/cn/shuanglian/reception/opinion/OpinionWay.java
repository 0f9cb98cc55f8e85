package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionAction.ACCEPT;
import static cn.shuanglian.reception.opinion.OpinionAction.CLOSE;
import static cn.shuanglian.reception.opinion.OpinionAction.DECLINE;
import static cn.shuanglian.reception.opinion.OpinionAction.FEED_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.HAND_ON;
import static cn.shuanglian.reception.opinion.OpinionAction.REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.SEND_BACK;
import static cn.shuanglian.reception.opinion.OpinionStatus.ACCEPTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.CLOSED;
import static cn.shuanglian.reception.opinion.OpinionStatus.FED_BACK;
import static cn.shuanglian.reception.opinion.OpinionStatus.HANDED_ON;
import static cn.shuanglian.reception.opinion.OpinionStatus.RECORDED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPLIED;
import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;
import static cn.shuanglian.registry.caller.Role.HANDLING_UNIT;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one table of the way: from which state which action leads where, and who may take it. */
final class OpinionWay {
    private static final Set<String> SORTERS = Set.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final Set<String> ANSWERERS = Set.of(HANDLING_UNIT, GOVERNMENT_OFFICE, LIAISON_OFFICE, TOWNSHIP_OFFICE);
    private static final Set<String> HOSTS = Set.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE);

    private static final List<Cell> TABLE = List.of(
            new Cell(RECORDED, HAND_ON, HANDED_ON, SORTERS, false),
            new Cell(RECORDED, DECLINE, REPLIED, SORTERS, false),
            // an answer that could not be given at the reception itself and was found out afterwards
            new Cell(RECORDED, REPLY, REPLIED, HOSTS, true),
            new Cell(HANDED_ON, ACCEPT, ACCEPTED, ANSWERERS, false),
            new Cell(HANDED_ON, SEND_BACK, RECORDED, ANSWERERS, false),
            new Cell(HANDED_ON, DECLINE, REPLIED, SORTERS, false),
            new Cell(ACCEPTED, SEND_BACK, RECORDED, ANSWERERS, false),
            new Cell(ACCEPTED, REPLY, REPLIED, ANSWERERS, false),
            new Cell(REPLIED, FEED_BACK, FED_BACK, HOSTS, false),
            new Cell(FED_BACK, CLOSE, CLOSED, HOSTS, false));

    private record Cell(OpinionStatus from, OpinionAction action, OpinionStatus to, Set<String> roles, boolean onTheSpotOnly) {
        boolean fits(OpinionStatus status, OpinionRoute route) {
            return from == status && (!onTheSpotOnly || route == OpinionRoute.ON_THE_SPOT);
        }
    }

    private OpinionWay() {
    }

    /** Where the action leads, or nothing if the state does not know it. */
    static Optional<OpinionStatus> next(OpinionStatus status, OpinionRoute route, OpinionAction action) {
        return cell(status, route, action).map(Cell::to);
    }

    /** What someone with these roles may do now, in the order of the way. */
    static List<OpinionAction> allowed(OpinionStatus status, OpinionRoute route, Set<String> roles) {
        return Arrays.stream(OpinionAction.values()).filter(action -> cell(status, route, action)
                .filter(cell -> !Collections.disjoint(cell.roles(), roles)).isPresent()).toList();
    }

    private static Optional<Cell> cell(OpinionStatus status, OpinionRoute route, OpinionAction action) {
        return TABLE.stream().filter(cell -> cell.action() == action && cell.fits(status, route)).findFirst();
    }
}
