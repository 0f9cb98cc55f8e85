package cn.shuanglian.web.activity;

import cn.shuanglian.reception.activity.ActivityKind;
import cn.shuanglian.reception.activity.ActivityPapers;
import cn.shuanglian.reception.activity.ActivityPlan;
import cn.shuanglian.reception.activity.ActivityRow;
import cn.shuanglian.reception.activity.ActivitySheet;
import cn.shuanglian.reception.activity.GroupGoal;
import cn.shuanglian.reception.activity.InviteeRow;
import cn.shuanglian.reception.activity.Turnout;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Activities as the API sends and takes them. */
public final class ActivityBodies {
    private ActivityBodies() {
    }

    /**
     * An activity.
     *
     * @param date its first day
     * @param start left out, as {@code end}, where it takes the whole day
     * @param agenda only where one activity is asked for, as are {@code findings} and {@code cancelReason}
     */
    public record ActivityBody(String id, LocalDate date, LocalDate until, LocalTime start, LocalTime end, String group, String area, String kind,
                               String topic, String place, String status, LocalDate movedFrom, List<InviteeBody> attendance, String agenda,
                               String findings, String cancelReason) {
        static ActivityBody of(ActivityRow row) {
            return of(row, null, null, null);
        }

        static ActivityBody of(ActivitySheet sheet) {
            return of(sheet.row(), sheet.agenda(), sheet.findings(), sheet.cancelReason());
        }

        private static ActivityBody of(ActivityRow row, String agenda, String findings, String cancelReason) {
            return new ActivityBody(Long.toString(row.id()), row.from(), row.until(), row.start(), row.end(), Long.toString(row.group()), row.area(),
                    row.kind().name(), row.topic(), row.place(), row.status().name(), row.movedFrom(),
                    row.attendance().stream().map(InviteeBody::of).toList(), agenda, findings, cancelReason);
        }
    }

    /** Somebody invited: the answer to the invitation, and whether the deputy was there. */
    public record InviteeBody(String deputy, String name, String answer, String reason, String attendance) {
        static InviteeBody of(InviteeRow row) {
            return new InviteeBody(Long.toString(row.deputy()), row.name(), row.answer().name(), row.reason(), row.turnout().name());
        }
    }

    /** An activity to be planned, or planned otherwise; the group stays what it is then. */
    public record ActivityPlanBody(String group, ActivityKind kind, String topic, LocalDate date, LocalDate until, LocalTime start, LocalTime end, String place,
                           String agenda) {
        ActivityPlan plan() {
            return new ActivityPlan(kind, topic, date, until, start, end, place, agenda);
        }
    }

    /** Whether a deputy was there. */
    public record AttendeeBody(String deputy, Turnout attendance) {
    }

    /**
     * A step. INVITE asks {@code deputies}, and with {@code members=true} the members of the group; UNINVITE takes the invitation of
     * {@code deputy} back; HOLD writes down who came and what was found; CANCEL calls it off for a {@code reason}.
     */
    public record ActivityStepBody(String action, List<String> deputies, Boolean members, String deputy, List<AttendeeBody> attendance, String findings,
                           String reason) {
    }

    /** What may be done now. */
    public record ActivityStepsBody(List<String> data) {
    }

    /** The answer to an invitation: ACCEPT, or DECLINE with a reason. */
    public record ActivityAnswerBody(String action, String reason) {
    }

    /** What an activity led to and left behind. */
    public record PapersBody(List<OutcomeBody> opinions, List<OutcomeBody> suggestions, List<ExpenseBody> expenses, List<ActivityFileBody> files) {
        static PapersBody of(ActivityPapers papers) {
            return new PapersBody(papers.opinions().stream().map(OutcomeBody::of).toList(), papers.suggestions().stream().map(OutcomeBody::of).toList(),
                    papers.expenses().stream().map(each -> new ExpenseBody(Long.toString(each.id()), each.spentOn(), each.purpose(), each.fen(),
                            each.voucher(), each.reversed())).toList(),
                    papers.files().stream().map(each -> new ActivityFileBody(Long.toString(each.id()), each.fileName(), each.bytes())).toList());
        }
    }

    /** An opinion or a suggestion. */
    public record OutcomeBody(String id, String number, String title) {
        static OutcomeBody of(ActivityPapers.Outcome outcome) {
            return new OutcomeBody(Long.toString(outcome.id()), outcome.number(), outcome.title());
        }
    }

    /** An entry in the group's funds; {@code reversed} when it was taken back. */
    public record ExpenseBody(String id, LocalDate spentOn, String purpose, long fen, String voucher, boolean reversed) {
    }

    /** A stored file; it is opened at {@code /files/{id}}. */
    public record ActivityFileBody(String id, String name, long bytes) {
    }

    /** What an activity led to: the key of an OPINION or a SUGGESTION. */
    public record NewOutcomeBody(String kind, String target) {
    }

    /** An expense to be logged; {@code fen} are hundredths of a yuan. */
    public record NewExpenseBody(LocalDate spentOn, String purpose, Long fen, String voucher) {
    }

    /** How far a group is with its activities of the year. */
    public record GoalBody(String group, String name, String area, long held, long planned, int required, @JsonbProperty("short") boolean isShort) {
        static GoalBody of(GroupGoal goal) {
            return new GoalBody(Long.toString(goal.group()), goal.name(), goal.area(), goal.held(), goal.planned(), goal.required(), goal.isShort());
        }
    }

    /** Group by group. */
    public record GoalsBody(List<GoalBody> data) {
    }
}
