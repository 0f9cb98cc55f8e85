package cn.shuanglian.reception.opinion;

import static cn.shuanglian.reception.opinion.OpinionAction.ACCEPT;
import static cn.shuanglian.reception.opinion.OpinionAction.AGREE_RETURN;
import static cn.shuanglian.reception.opinion.OpinionAction.APPROVE_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.ASK_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.CLOSE;
import static cn.shuanglian.reception.opinion.OpinionAction.COORDINATE;
import static cn.shuanglian.reception.opinion.OpinionAction.CO_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.DECLINE;
import static cn.shuanglian.reception.opinion.OpinionAction.FEED_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.GRANT_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.HAND_ON;
import static cn.shuanglian.reception.opinion.OpinionAction.INTO_SUGGESTION;
import static cn.shuanglian.reception.opinion.OpinionAction.PAUSE;
import static cn.shuanglian.reception.opinion.OpinionAction.PROGRESS;
import static cn.shuanglian.reception.opinion.OpinionAction.RECORD_MEETING;
import static cn.shuanglian.reception.opinion.OpinionAction.REFUSE_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.REFUSE_RETURN;
import static cn.shuanglian.reception.opinion.OpinionAction.REHANDLE;
import static cn.shuanglian.reception.opinion.OpinionAction.REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.REPORT_UP;
import static cn.shuanglian.reception.opinion.OpinionAction.RESUME;
import static cn.shuanglian.reception.opinion.OpinionAction.RETURN_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.SEND_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.SUBMIT_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.TRANSFER;
import static cn.shuanglian.reception.opinion.OpinionAction.URGE;
import static cn.shuanglian.reception.opinion.OpinionStatus.ACCEPTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.AT_GOVERNMENT;
import static cn.shuanglian.reception.opinion.OpinionStatus.CLOSED;
import static cn.shuanglian.reception.opinion.OpinionStatus.COORDINATING;
import static cn.shuanglian.reception.opinion.OpinionStatus.EXTENSION_ASKED;
import static cn.shuanglian.reception.opinion.OpinionStatus.FED_BACK;
import static cn.shuanglian.reception.opinion.OpinionStatus.HANDED_ON;
import static cn.shuanglian.reception.opinion.OpinionStatus.IN_SUGGESTION;
import static cn.shuanglian.reception.opinion.OpinionStatus.PAUSED;
import static cn.shuanglian.reception.opinion.OpinionStatus.RECORDED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPLIED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPLY_SUBMITTED;
import static cn.shuanglian.reception.opinion.OpinionStatus.REPORTED_UP;
import static cn.shuanglian.reception.opinion.OpinionStatus.RETURN_ASKED;
import static cn.shuanglian.reception.opinion.WayCondition.DISSATISFIED;
import static cn.shuanglian.reception.opinion.WayCondition.FIRST_MEETING;
import static cn.shuanglian.reception.opinion.WayCondition.FIRST_REHANDLING;
import static cn.shuanglian.reception.opinion.WayCondition.FIRST_RETURN;
import static cn.shuanglian.reception.opinion.WayCondition.NOT_MERGED;
import static cn.shuanglian.reception.opinion.WayCondition.NOT_REACHED;
import static cn.shuanglian.reception.opinion.WayCondition.NOT_REVIEWED;
import static cn.shuanglian.reception.opinion.WayCondition.NOT_THROUGH_GOVERNMENT;
import static cn.shuanglian.reception.opinion.WayCondition.ON_THE_SPOT;
import static cn.shuanglian.reception.opinion.WayCondition.REHANDLED;
import static cn.shuanglian.reception.opinion.WayCondition.RETURN_IN_TIME;
import static cn.shuanglian.reception.opinion.WayCondition.REVIEWED;
import static cn.shuanglian.reception.opinion.WayCondition.SETTLED;
import static cn.shuanglian.reception.opinion.WayCondition.THROUGH_GOVERNMENT;
import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.DIRECTORS;
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

/**
 * The one table of the way: from which state which action leads where, who may take it, and what else must hold. Whoever shows, checks or
 * documents the way reads it here. Roles count as {@link OpinionSight#rolesOn} narrows them: an officer's own station, a unit's own lead,
 * a deputy's own opinions; a unit that helps another one is {@link #CO_UNIT}.
 */
public final class OpinionWay {
    /** A handling unit that helps the lead unit. */
    public static final String CO_UNIT = "CO_UNIT";

    static final List<String> HOSTS = List.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE);
    private static final List<String> SORTERS = List.of(STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final List<String> OFFICES = List.of(TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final List<String> ANSWERERS = List.of(HANDLING_UNIT, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final List<String> HELPERS = List.of(CO_UNIT, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final List<String> GOVERNMENT = List.of(LIAISON_OFFICE, GOVERNMENT_OFFICE);
    private static final List<String> AUTHORS = List.of(DEPUTY, LIAISON_OFFICE);
    private static final List<String> GRANTERS = List.of(LIAISON_OFFICE, DIRECTORS);
    private static final List<String> URGERS = List.of(DEPUTY, TOWNSHIP_OFFICE, LIAISON_OFFICE, GOVERNMENT_OFFICE, DIRECTORS);
    private static final List<String> CHAIRS = List.of(TOWNSHIP_OFFICE, LIAISON_OFFICE);
    private static final List<String> UNIT = List.of(HANDLING_UNIT);
    private static final List<String> OFFICE = List.of(LIAISON_OFFICE);

    private static final List<Cell> TABLE = List.of(
            cell(RECORDED, HAND_ON, HANDED_ON, SORTERS, NOT_MERGED),
            cell(RECORDED, TRANSFER, AT_GOVERNMENT, HOSTS, NOT_MERGED),
            cell(RECORDED, INTO_SUGGESTION, IN_SUGGESTION, AUTHORS, NOT_MERGED),
            cell(RECORDED, REPORT_UP, REPORTED_UP, HOSTS, NOT_MERGED),
            // an answer that could not be given at the reception itself and was found out afterwards
            cell(RECORDED, REPLY, REPLIED, HOSTS, ON_THE_SPOT, NOT_MERGED),
            cell(RECORDED, DECLINE, REPLIED, SORTERS, NOT_MERGED),

            cell(AT_GOVERNMENT, HAND_ON, HANDED_ON, GOVERNMENT, NOT_MERGED),
            cell(AT_GOVERNMENT, INTO_SUGGESTION, IN_SUGGESTION, AUTHORS, NOT_MERGED),
            cell(AT_GOVERNMENT, SEND_BACK, RECORDED, GOVERNMENT, NOT_MERGED),
            cell(AT_GOVERNMENT, URGE, AT_GOVERNMENT, URGERS, NOT_MERGED),
            cell(AT_GOVERNMENT, DECLINE, REPLIED, GOVERNMENT, NOT_MERGED),

            cell(HANDED_ON, HAND_ON, HANDED_ON, OFFICES, NOT_MERGED),
            cell(HANDED_ON, INTO_SUGGESTION, IN_SUGGESTION, AUTHORS, NOT_MERGED),
            cell(HANDED_ON, ACCEPT, ACCEPTED, ANSWERERS, NOT_MERGED),
            cell(HANDED_ON, SEND_BACK, RETURN_ASKED, ANSWERERS, FIRST_RETURN, RETURN_IN_TIME, NOT_MERGED),
            cell(HANDED_ON, CO_REPLY, HANDED_ON, HELPERS, NOT_MERGED),
            cell(HANDED_ON, URGE, HANDED_ON, URGERS, NOT_MERGED),
            cell(HANDED_ON, DECLINE, REPLIED, SORTERS, NOT_MERGED),

            cell(RETURN_ASKED, AGREE_RETURN, AT_GOVERNMENT, OFFICES, THROUGH_GOVERNMENT, NOT_MERGED),
            cell(RETURN_ASKED, AGREE_RETURN, RECORDED, OFFICES, NOT_THROUGH_GOVERNMENT, NOT_MERGED),
            cell(RETURN_ASKED, REFUSE_RETURN, ACCEPTED, OFFICES, NOT_MERGED),

            cell(ACCEPTED, HAND_ON, HANDED_ON, OFFICES, NOT_MERGED),
            cell(ACCEPTED, INTO_SUGGESTION, IN_SUGGESTION, AUTHORS, NOT_MERGED),
            cell(ACCEPTED, SEND_BACK, RETURN_ASKED, ANSWERERS, FIRST_RETURN, RETURN_IN_TIME, NOT_MERGED),
            cell(ACCEPTED, PROGRESS, ACCEPTED, ANSWERERS, NOT_MERGED),
            cell(ACCEPTED, CO_REPLY, ACCEPTED, HELPERS, NOT_MERGED),
            cell(ACCEPTED, ASK_EXTENSION, EXTENSION_ASKED, ANSWERERS, NOT_MERGED),
            cell(ACCEPTED, PAUSE, PAUSED, OFFICES, NOT_MERGED),
            cell(ACCEPTED, URGE, ACCEPTED, URGERS, NOT_MERGED),
            cell(ACCEPTED, REPLY, REPLIED, OFFICES, NOT_MERGED),
            cell(ACCEPTED, REPLY, REPLIED, UNIT, NOT_REVIEWED, NOT_MERGED),
            cell(ACCEPTED, SUBMIT_REPLY, REPLY_SUBMITTED, UNIT, REVIEWED, NOT_MERGED),

            cell(EXTENSION_ASKED, CO_REPLY, EXTENSION_ASKED, HELPERS, NOT_MERGED),
            cell(EXTENSION_ASKED, GRANT_EXTENSION, ACCEPTED, GRANTERS, NOT_MERGED),
            cell(EXTENSION_ASKED, REFUSE_EXTENSION, ACCEPTED, GRANTERS, NOT_MERGED),
            cell(EXTENSION_ASKED, REPLY, REPLIED, OFFICES, NOT_MERGED),
            cell(EXTENSION_ASKED, REPLY, REPLIED, UNIT, NOT_REVIEWED, NOT_MERGED),
            cell(EXTENSION_ASKED, SUBMIT_REPLY, REPLY_SUBMITTED, UNIT, REVIEWED, NOT_MERGED),

            cell(PAUSED, PROGRESS, PAUSED, ANSWERERS, NOT_MERGED),
            cell(PAUSED, CO_REPLY, PAUSED, HELPERS, NOT_MERGED),
            cell(PAUSED, RESUME, ACCEPTED, OFFICES, NOT_MERGED),

            cell(REPLY_SUBMITTED, APPROVE_REPLY, REPLIED, OFFICES, NOT_MERGED),
            cell(REPLY_SUBMITTED, RETURN_REPLY, ACCEPTED, OFFICES, NOT_MERGED),

            cell(REPLIED, FEED_BACK, FED_BACK, HOSTS),

            cell(FED_BACK, FEED_BACK, FED_BACK, HOSTS, NOT_REACHED),
            cell(FED_BACK, REHANDLE, HANDED_ON, HOSTS, DISSATISFIED, FIRST_REHANDLING, NOT_MERGED),
            cell(FED_BACK, COORDINATE, COORDINATING, CHAIRS, DISSATISFIED, REHANDLED, FIRST_MEETING, NOT_MERGED),
            cell(FED_BACK, CLOSE, CLOSED, HOSTS, SETTLED),

            cell(COORDINATING, RECORD_MEETING, REPLIED, CHAIRS, NOT_MERGED),

            cell(IN_SUGGESTION, SEND_BACK, RECORDED, OFFICE, NOT_MERGED),
            cell(IN_SUGGESTION, REPLY, REPLIED, OFFICE, NOT_MERGED),

            cell(REPORTED_UP, HAND_ON, HANDED_ON, OFFICE, NOT_MERGED),
            cell(REPORTED_UP, SEND_BACK, RECORDED, CHAIRS, NOT_MERGED),
            cell(REPORTED_UP, REPLY, REPLIED, CHAIRS, NOT_MERGED));

    /**
     * One line of the table.
     *
     * @param roles who may take the step, in the order in which tables show them
     * @param conditions all of which must hold
     */
    public record Cell(OpinionStatus from, OpinionAction action, OpinionStatus to, List<String> roles, List<WayCondition> conditions) {
        public Cell {
            roles = List.copyOf(roles);
            conditions = List.copyOf(conditions);
        }

        private boolean fits(Situation now, OpinionAction taken) {
            return from == now.status() && action == taken && conditions.stream().allMatch(condition -> condition.holds(now));
        }
    }

    private OpinionWay() {
    }

    /** The whole table, in the order of the way. */
    public static List<Cell> table() {
        return TABLE;
    }

    /** Where the action leads someone with these roles, or nothing if it is not open to them now. */
    static Optional<OpinionStatus> next(Situation now, OpinionAction action, Set<String> roles) {
        return TABLE.stream().filter(cell -> cell.fits(now, action) && !Collections.disjoint(cell.roles(), roles)).map(Cell::to).findFirst();
    }

    /** What someone with these roles may do now, in the order of the way. */
    static List<OpinionAction> allowed(Situation now, Set<String> roles) {
        return Arrays.stream(OpinionAction.values()).filter(action -> next(now, action, roles).isPresent()).toList();
    }

    private static Cell cell(OpinionStatus from, OpinionAction action, OpinionStatus to, List<String> roles, WayCondition... conditions) {
        return new Cell(from, action, to, roles, List.of(conditions));
    }
}
