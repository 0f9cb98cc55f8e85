package cn.shuanglian.web.reception;

import cn.shuanglian.reception.opinion.CoUnit;
import cn.shuanglian.reception.opinion.GivenAnswer;
import cn.shuanglian.reception.opinion.HeldMeeting;
import cn.shuanglian.reception.opinion.OpinionCourse;
import java.time.LocalDate;
import java.util.List;

/**
 * What an opinion's way left behind, as the API sends it.
 *
 * @param answers answers beside the one that stands
 */
public record OpinionCourseBody(String attitude, String replyNumber, LocalDate promisedFor, String fedBackHow, String fedBackBy, String declineReason,
                                String goTo, String aboutUnit, String suggestion, String reportedTo, Integer extensionDays, List<CoReplyBody> coReplies,
                                List<OpinionAnswerBody> answers, List<OpinionMeetingBody> meetings) {

    /** What a unit that helps had to say; no reply while it said nothing. */
    public record CoReplyBody(String unit, String reply, LocalDate repliedOn) {
        static CoReplyBody of(CoUnit unit) {
            return new CoReplyBody(Long.toString(unit.id()), unit.reply(), unit.repliedOn());
        }
    }

    /** An answer under review, returned or replaced; or what a unit said that helped before, with its key. */
    public record OpinionAnswerBody(String state, String result, String reply, String replyNumber, LocalDate promisedFor, LocalDate givenOn, LocalDate fedBackOn,
                             String attitude, String satisfaction, String unit) {
        static OpinionAnswerBody of(GivenAnswer answer) {
            return new OpinionAnswerBody(name(answer.state()), name(answer.result()), answer.reply(), answer.replyNumber(), answer.promisedFor(),
                    answer.givenOn(), answer.fedBackOn(), name(answer.attitude()), name(answer.satisfaction()),
                    answer.unit() == null ? null : Long.toString(answer.unit().id()));
        }
    }

    /** A meeting with the names of the units that came. */
    public record OpinionMeetingBody(LocalDate on, String record, List<String> units) {
        static OpinionMeetingBody of(HeldMeeting meeting) {
            return new OpinionMeetingBody(meeting.on(), meeting.record(), meeting.units());
        }
    }

    static OpinionCourseBody of(OpinionCourse course) {
        return new OpinionCourseBody(name(course.attitude()), course.replyNumber(), course.promisedFor(), name(course.fedBackHow()), course.fedBackBy(),
                name(course.declineReason()), course.goTo(), course.aboutUnit() == null ? null : Long.toString(course.aboutUnit().id()),
                Keys.text(course.suggestionId()), course.reportedTo(), course.extensionDays(), course.coUnits().stream().map(CoReplyBody::of).toList(),
                course.answers().stream().map(OpinionAnswerBody::of).toList(), course.meetings().stream().map(OpinionMeetingBody::of).toList());
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }
}
