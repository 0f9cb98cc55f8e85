package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.List;

/**
 * What an opinion's way left behind beyond the row and the timeline.
 *
 * @param attitude what the speaker said of how the matter was handled
 * @param replyNumber number of the answer's letter, or null
 * @param promisedFor by when it will be done, where it is planned
 * @param fedBackBy who told the speaker
 * @param goTo where the speaker can go instead, where it was declined
 * @param aboutUnit the unit complained about, or null
 * @param suggestionId the suggestion it became part of, or null
 * @param reportedTo code of the area whose office it was reported to, or null
 * @param extensionDays how many more days were asked for last, or null
 * @param coUnits the units that help, by name
 * @param answers answers beside the one that stands, the first one first
 * @param meetings the meetings held about it, the first one first
 */
public record OpinionCourse(Satisfaction attitude, String replyNumber, LocalDate promisedFor, FeedbackWay fedBackHow, String fedBackBy,
                            DeclineReason declineReason, String goTo, UnitName aboutUnit, Long suggestionId, String reportedTo,
                            Integer extensionDays, List<CoUnit> coUnits, List<GivenAnswer> answers, List<HeldMeeting> meetings) {
    public OpinionCourse {
        coUnits = List.copyOf(coUnits);
        answers = List.copyOf(answers);
        meetings = List.copyOf(meetings);
    }

    /** The answer that waits for review, or was returned last and has not been followed by another; null where there is none. */
    public GivenAnswer getDraft() {
        List<GivenAnswer> own = answers.stream().filter(answer -> answer.unit() == null).toList();
        GivenAnswer last = own.isEmpty() ? null : own.get(own.size() - 1);
        return last == null || last.state() == AnswerState.REPLACED ? null : last;
    }

    /** Answers that a later one took the place of, with what the speaker said of them, and what units said that helped before. */
    public List<GivenAnswer> getReplaced() {
        return answers.stream().filter(answer -> answer.state() == AnswerState.REPLACED || answer.state() == AnswerState.CONTRIBUTED).toList();
    }
}
