package cn.shuanglian.reception.letter;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.opinion.OpinionParticulars;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.reception.opinion.UnitName;
import cn.shuanglian.reception.recusal.Recusals;
import cn.shuanglian.reception.seconding.Seconder;
import cn.shuanglian.reception.seconding.SecondingState;
import cn.shuanglian.reception.suggestion.Evaluation;
import cn.shuanglian.reception.suggestion.SuggestionReply;
import cn.shuanglian.reception.suggestion.SuggestionRow;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import cn.shuanglian.reception.suggestion.SuggestionUnitRow;
import cn.shuanglian.reception.suggestion.Suggestions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letters about opinions and suggestions. Whoever sees the matter takes them, each time with a line in the journal; a unit never learns
 * from them who spoke, nor anybody how to reach a deputy.
 */
@Stateless
@DenyAll
public class Letters {
    @Inject
    Opinions opinions;
    @Inject
    Suggestions suggestions;
    @Inject
    Recusals recusals;
    @Inject
    Offices offices;
    @Inject
    Journal journal;

    /** A letter about an opinion; it does not say who spoke. @throws NotFound while there is no such letter */
    @RolesAllowed({READER, SYSTEM})
    public OpinionLetter opinion(long id, LetterKind kind) {
        return taken(existing(id, kind), kind, null);
    }

    /**
     * The answer to the speaker with the name on it; the reason (at most 500 characters) goes into the journal, as any look behind the mask
     * does. @throws NotFound while there is no answer, and for another station's officer
     */
    @RolesAllowed({LIAISON_OFFICE, STATION_OFFICER})
    public OpinionLetter toSpeaker(long id, String reason) {
        return taken(existing(id, LetterKind.REPLY), LetterKind.REPLY, opinions.reveal(id, reason).name());
    }

    private OpinionSheet existing(long id, LetterKind kind) {
        OpinionSheet sheet = opinions.require(id);
        if (!LetterKind.of(sheet).contains(kind)) {
            throw new NotFound("letter", id);
        }
        return sheet;
    }

    private OpinionLetter taken(OpinionSheet sheet, LetterKind kind, String speaker) {
        OpinionRow row = sheet.row();
        journal.enter(Deed.done("LETTER_TAKEN", "opinion", row.id(), row.area(), row.number() + " " + kind));
        return new OpinionLetter(kind, row.number(), row.title(), offices.of(row.leadUnitId(), row.area()), row.leadUnitName(),
                new OpinionLetter.Heard(row.heardOn(), row.source(), row.urgency(), row.stationName(), row.deputyName(), row.category().zh(),
                        place(sheet.particulars()), row.affected()),
                new OpinionLetter.Asked(sheet.text(), sheet.coUnits().stream().map(UnitName::name).toList(), sheet.handedOn(), row.deadline()),
                new OpinionLetter.Answer(speaker, row.result(), sheet.reply(), row.repliedOn(), sheet.course().replyNumber(),
                        sheet.course().promisedFor(), sheet.course().goTo()));
    }

    /**
     * A letter about a suggestion: about the last answer, or the last one of the unit that is named. @throws NotFound while there is no such
     * letter
     */
    @RolesAllowed({READER, SYSTEM})
    public SuggestionLetter suggestion(long id, LetterKind kind, Long unit) {
        SuggestionSheet sheet = suggestions.sheet(id);
        SuggestionReply reply = LetterKind.of(sheet).contains(kind) ? reply(sheet, unit) : null;
        if (reply == null) {
            throw new NotFound("letter", id);
        }
        journal.enter(Deed.done("LETTER_TAKEN", "suggestion", id, sheet.row().area(), sheet.row().number() + " " + kind + " of unit " + reply.unitId()));
        List<Long> working = sheet.units().stream().map(SuggestionUnitRow::unitId).toList();
        SuggestionRow row = sheet.row();
        return new SuggestionLetter(kind, row.number(), row.session(), row.title(), offices.of(null, row.area()), row.moverName(), names(sheet.seconders()),
                sheet.units().stream().filter(each -> each.part().isAnswering()).map(SuggestionUnitRow::name).toList(),
                sheet.units().stream().filter(each -> !each.part().isAnswering()).map(SuggestionUnitRow::name).toList(), reply,
                evaluation(sheet, reply), !recusals.barred(List.of(row.mover()), working, reply.on()).isEmpty());
    }

    private static String place(OpinionParticulars known) {
        return known.isPlaceKnown() ? Stream.of(known.placeName(), known.place().words()).filter(Objects::nonNull).collect(Collectors.joining("　")) : null;
    }

    private static SuggestionReply reply(SuggestionSheet sheet, Long unit) {
        Stream<SuggestionReply> replies = sheet.replies().stream().filter(each -> unit == null || each.unitId() == unit);
        return replies.reduce((first, later) -> later).orElse(null);
    }

    private static Evaluation evaluation(SuggestionSheet sheet, SuggestionReply reply) {
        return sheet.evaluations().stream().filter(each -> each.round() == reply.round()).reduce((first, later) -> later).orElse(null);
    }

    private static List<String> names(List<Seconder> seconders) {
        return seconders.stream().filter(each -> each.state() == SecondingState.CONFIRMED).map(Seconder::name).filter(Objects::nonNull).toList();
    }
}
