package cn.shuanglian.web.suggestion;

import cn.shuanglian.reception.suggestion.Evaluation;
import cn.shuanglian.reception.suggestion.SuggestionEntry;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.SuggestionUnitRow;
import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.registry.clock.Clocks;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * A suggestion as the API sends it; what its handling has not brought yet is null, as is the mover of a confidential one for a unit.
 *
 * @param satisfaction what the mover said of the result
 * @param words only where one suggestion is asked for, as are all that follow
 */
public record SuggestionBody(String id, @JsonbProperty(nillable = true) String number, @JsonbProperty(nillable = true) String session, String area,
                             String title, String category, @JsonbProperty(nillable = true) String mover, List<String> seconders,
                             List<String> sourceOpinions, @JsonbProperty(nillable = true) String leadUnit, List<String> coUnits, String status,
                             @JsonbProperty(nillable = true) LocalDate deadline, @JsonbProperty(nillable = true) String replyClass,
                             @JsonbProperty(nillable = true) String satisfaction, String openness, String handling, LocalDate handedOn,
                             LocalDate repliedOn, LocalDate promisedFor, LocalDate evaluateBy, String attitude, LocalDate closedOn, String joinedTo,
                             boolean key, boolean excellent, WordsBody words, LocalDate submittedOn, LocalDate numberedOn,
                             List<SecondingBody> seconding, List<SuggestionUnitBody> units, List<ReplyBody> replies, List<EvaluationBody> evaluations,
                             List<SuggestionEntryBody> timeline) {

    /** What the deputy wrote; null for somebody who may read the title only. */
    public record WordsBody(String reason, String content, String wish) {
    }

    /** A deputy who was asked to second. */
    public record SecondingBody(String deputy, String state, LocalDate answeredOn, String reason) {
        static SecondingBody of(Seconder one) {
            return new SecondingBody(Long.toString(one.mandate()), one.state().name(), one.answeredOn(), one.reason());
        }
    }

    /** A unit that works on it. */
    public record SuggestionUnitBody(String unit, String part, LocalDate handedOn, LocalDate acceptedOn, LocalDate contactedOn, LocalDate answeredOn, String text) {
        static SuggestionUnitBody of(SuggestionUnitRow unit) {
            return new SuggestionUnitBody(Long.toString(unit.unitId()), unit.part().name(), unit.handedOn(), unit.acceptedOn(), unit.contactedOn(),
                    unit.answeredOn(), unit.words());
        }
    }

    /** An answer; {@code again} where a promise was kept after the first one. */
    public record ReplyBody(String id, String unit, int round, LocalDate on, String number, String signer, String replyClass, String text,
                            LocalDate promisedFor, boolean again) {
        static ReplyBody of(SuggestionReply reply) {
            return new ReplyBody(Long.toString(reply.id()), Long.toString(reply.unitId()), reply.round(), reply.on(), reply.number(), reply.signer(),
                    reply.replyClass(), reply.text(), reply.promisedFor(), reply.again());
        }
    }

    /** What was said of the answers of one round. */
    public record EvaluationBody(int round, String party, String attitude, String result, String note, LocalDate on) {
        static EvaluationBody of(Evaluation said) {
            return new EvaluationBody(said.round(), said.party().name(), said.attitude().name(), said.result().name(), said.note(), said.on());
        }
    }

    /** A step. */
    public record SuggestionEntryBody(OffsetDateTime at, LocalDate on, String action, String status, String who, String note) {
        static SuggestionEntryBody of(SuggestionEntry entry) {
            return new SuggestionEntryBody(entry.at().atZone(Clocks.ZONE).toOffsetDateTime(), entry.on(), entry.action(), entry.to().name(), entry.who(), entry.note());
        }
    }

    static SuggestionBody of(SuggestionRow row) {
        return of(row, null, null, null, null, null, null, null, null);
    }

    static SuggestionBody of(SuggestionSheet sheet) {
        return of(sheet.row(), sheet.whole() ? new WordsBody(sheet.reason(), sheet.content(), sheet.wish()) : null, sheet.submittedOn(),
                sheet.numberedOn(), sheet.seconders().stream().map(SecondingBody::of).toList(), sheet.units().stream().map(SuggestionUnitBody::of).toList(),
                sheet.replies().stream().map(ReplyBody::of).toList(), sheet.evaluations().stream().map(EvaluationBody::of).toList(),
                sheet.timeline().stream().map(SuggestionEntryBody::of).toList());
    }

    private static SuggestionBody of(SuggestionRow row, WordsBody words, LocalDate submittedOn, LocalDate numberedOn, List<SecondingBody> seconding,
                                     List<SuggestionUnitBody> units, List<ReplyBody> replies, List<EvaluationBody> evaluations, List<SuggestionEntryBody> timeline) {
        return new SuggestionBody(Long.toString(row.id()), row.number(), row.session(), row.area(), row.title(), row.category().code(),
                row.mover() == 0 ? null : Long.toString(row.mover()), keys(row.seconders()), keys(row.sourceOpinions()), key(row.leadUnitId()),
                keys(row.coUnits()), row.status().name(), row.deadline(), row.replyClass(), name(row.satisfaction()), row.openness().name(),
                name(row.handling()), row.handedOn(), row.repliedOn(), row.promisedFor(), row.evaluateBy(), name(row.attitude()), row.closedOn(),
                key(row.joinedTo()), row.key(), row.excellent(), words, submittedOn, numberedOn, seconding, units, replies, evaluations, timeline);
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static String key(Long id) {
        return id == null ? null : id.toString();
    }

    private static List<String> keys(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
