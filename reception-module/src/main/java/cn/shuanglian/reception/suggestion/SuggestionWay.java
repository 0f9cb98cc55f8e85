package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.reception.suggestion.Party.ASKED_SECONDER;
import static cn.shuanglian.reception.suggestion.Party.CO_UNIT;
import static cn.shuanglian.reception.suggestion.Party.DIRECTORS;
import static cn.shuanglian.reception.suggestion.Party.GOVERNMENT;
import static cn.shuanglian.reception.suggestion.Party.MOVER;
import static cn.shuanglian.reception.suggestion.Party.OFFICE;
import static cn.shuanglian.reception.suggestion.Party.SECONDER;
import static cn.shuanglian.reception.suggestion.Party.UNIT;
import static cn.shuanglian.reception.suggestion.Party.WRITER;
import static cn.shuanglian.reception.suggestion.SuggestionAction.*;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.ACCEPTED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.CLOSED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.COORDINATING;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.DECLINED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.DRAFT;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.EXTENSION_ASKED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.HANDED_OVER;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.NUMBERED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.ON_RECORD;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.REHANDLING;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.REPLIED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.RETURN_ASKED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.REVIEWED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.SECONDING;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.SUBMITTED;
import static cn.shuanglian.reception.suggestion.SuggestionStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one table of a suggestion's way: in which state who may take which step, what it depends on, and where it leads. */
public final class SuggestionWay {
    /** One line of the table; a step with several outcomes leads to one of several states. */
    public record Cell(SuggestionStatus from, SuggestionAction action, Set<Party> parties, Standing standing, Set<SuggestionStatus> to) {
        public Cell {
            parties = Set.copyOf(parties);
            to = Set.copyOf(to);
        }
    }

    private static final List<Cell> TABLE = table();

    private SuggestionWay() {
    }

    /** All lines, in the order of the way. */
    public static List<Cell> cells() {
        return TABLE;
    }

    /** What these parties may do in that state, in the order of the way. */
    static List<SuggestionAction> allowed(SuggestionStatus status, Collection<Party> parties, Collection<Standing> standing) {
        return Arrays.stream(SuggestionAction.values()).filter(action -> TABLE.stream().anyMatch(cell -> cell.from() == status
                && cell.action() == action && cell.standing().holds(standing) && !Collections.disjoint(cell.parties(), parties))).toList();
    }

    /** Where the step may lead; nothing where the state does not know it. */
    static Set<SuggestionStatus> next(SuggestionStatus status, SuggestionAction action) {
        Set<SuggestionStatus> next = EnumSet.noneOf(SuggestionStatus.class);
        TABLE.stream().filter(cell -> cell.from() == status && cell.action() == action).forEach(cell -> next.addAll(cell.to()));
        return next;
    }

    private static List<Cell> table() {
        List<Cell> table = new ArrayList<>();
        made(table);
        taken(table);
        handed(table);
        answered(table);
        marked(table);
        return List.copyOf(table);
    }

    /** By the deputies who make it. */
    private static void made(List<Cell> table) {
        for (SuggestionStatus open : List.of(DRAFT, SECONDING)) {
            table.add(cell(open, INVITE, Set.of(MOVER, WRITER), SECONDING));
            table.add(cell(open, SUBMIT, Set.of(MOVER, WRITER), SUBMITTED));
            table.add(cell(open, WITHDRAW, Set.of(MOVER, WRITER), WITHDRAWN));
        }
        table.add(cell(SECONDING, SECOND, Set.of(ASKED_SECONDER, WRITER), SECONDING));
        table.add(cell(SECONDING, REFUSE_SECOND, Set.of(ASKED_SECONDER, WRITER), SECONDING));
        table.add(cell(SECONDING, RECALL, Set.of(MOVER, WRITER), DRAFT));
        table.add(cell(DECLINED, RECALL, Set.of(MOVER, WRITER), DRAFT));
        for (SuggestionStatus before : List.of(SUBMITTED, DECLINED, REVIEWED, NUMBERED, HANDED_OVER, ACCEPTED)) {
            table.add(cell(before, WITHDRAW, Set.of(MOVER), WITHDRAWN));
        }
    }

    /** By the office that receives it. */
    private static void taken(List<Cell> table) {
        table.add(cell(SUBMITTED, REVIEW, Set.of(OFFICE), REVIEWED));
        table.add(cell(SUBMITTED, DECLINE, Set.of(OFFICE), DECLINED));
        table.add(cell(REVIEWED, NUMBER, Set.of(OFFICE), NUMBERED));
        table.add(cell(NUMBERED, JOIN, Set.of(OFFICE), Standing.ALONE, NUMBERED));
        table.add(cell(NUMBERED, UNJOIN, Set.of(OFFICE), Standing.JOINED, NUMBERED));
        table.add(cell(NUMBERED, HAND_OVER, Set.of(OFFICE, GOVERNMENT), Standing.ALONE, HANDED_OVER));
        table.add(cell(ON_RECORD, HAND_OVER, Set.of(OFFICE), HANDED_OVER));
    }

    /** By the units that work on it, and those who decide what they ask for. */
    private static void handed(List<Cell> table) {
        Set<Party> units = Set.of(UNIT, OFFICE);
        for (SuggestionStatus open : List.of(HANDED_OVER, ACCEPTED)) {
            table.add(cell(open, ACCEPT, units, Standing.TO_ACCEPT, ACCEPTED));
            table.add(cell(open, SEND_BACK, Set.of(UNIT), Standing.TO_SEND_BACK, RETURN_ASKED));
        }
        table.add(cell(RETURN_ASKED, AGREE_RETURN, Set.of(OFFICE, GOVERNMENT), NUMBERED, HANDED_OVER, ACCEPTED, REPLIED));
        table.add(cell(RETURN_ASKED, REFUSE_RETURN, Set.of(OFFICE, GOVERNMENT), ACCEPTED));
        for (SuggestionStatus open : List.of(HANDED_OVER, ACCEPTED, EXTENSION_ASKED)) {
            table.add(cell(open, CO_REPLY, Set.of(CO_UNIT, OFFICE), Standing.TO_ADVISE, open));
        }
        for (SuggestionStatus open : List.of(ACCEPTED, EXTENSION_ASKED, REHANDLING)) {
            table.add(cell(open, CONTACT, units, Standing.TO_ANSWER, open));
        }
        table.add(cell(ACCEPTED, ASK_EXTENSION, Set.of(UNIT), Standing.NOT_EXTENDED, EXTENSION_ASKED));
        table.add(cell(EXTENSION_ASKED, GRANT_EXTENSION, Set.of(OFFICE, DIRECTORS), ACCEPTED));
        table.add(cell(EXTENSION_ASKED, REFUSE_EXTENSION, Set.of(OFFICE, DIRECTORS), ACCEPTED));
    }

    /** The answers and what is said of them. */
    private static void answered(List<Cell> table) {
        Set<Party> units = Set.of(UNIT, OFFICE);
        table.add(cell(ACCEPTED, REPLY, units, Standing.TO_ANSWER, ACCEPTED, REPLIED));
        table.add(cell(REHANDLING, REPLY, units, Standing.TO_ANSWER, REHANDLING, REPLIED));
        table.add(cell(REPLIED, EVALUATE, Set.of(MOVER, OFFICE), Standing.UNBIASED, CLOSED, REHANDLING, COORDINATING));
        table.add(cell(REPLIED, EVALUATE, Set.of(SECONDER, OFFICE), Standing.BIASED, CLOSED, REHANDLING, COORDINATING));
        table.add(cell(REPLIED, CLOSE_UNANSWERED, Set.of(OFFICE), Standing.SILENT, CLOSED));
        table.add(cell(COORDINATING, RECORD_MEETING, Set.of(OFFICE), CLOSED));
        table.add(cell(CLOSED, REPLY_AGAIN, units, Standing.PROMISED, CLOSED));
    }

    private static void marked(List<Cell> table) {
        for (SuggestionStatus open : List.of(NUMBERED, HANDED_OVER, ACCEPTED, EXTENSION_ASKED, REHANDLING)) {
            table.add(cell(open, MARK_KEY, Set.of(DIRECTORS), Standing.NOT_KEY, open));
            table.add(cell(open, UNMARK_KEY, Set.of(DIRECTORS), Standing.KEY, open));
        }
        table.add(cell(CLOSED, MARK_EXCELLENT, Set.of(OFFICE, DIRECTORS), Standing.NOT_EXCELLENT, CLOSED));
        table.add(cell(CLOSED, UNMARK_EXCELLENT, Set.of(OFFICE, DIRECTORS), Standing.EXCELLENT, CLOSED));
    }

    private static Cell cell(SuggestionStatus from, SuggestionAction action, Set<Party> parties, SuggestionStatus... to) {
        return cell(from, action, parties, Standing.ANY, to);
    }

    private static Cell cell(SuggestionStatus from, SuggestionAction action, Set<Party> parties, Standing standing, SuggestionStatus... to) {
        return new Cell(from, action, parties, standing, Set.of(to));
    }
}
