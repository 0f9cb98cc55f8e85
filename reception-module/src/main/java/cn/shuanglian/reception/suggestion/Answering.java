package cn.shuanglian.reception.suggestion;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.reception.deadline.TermKind;
import cn.shuanglian.reception.replyclass.ReplyClassRow;
import cn.shuanglian.reception.replyclass.ReplyClasses;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of the units that work on a suggestion, and of those who decide about their time. */
@Dependent
class Answering {
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_MONTHS = 5;

    @Inject
    SuggestionStore store;
    @Inject
    SuggestionTerms terms;
    @Inject
    Circles circles;
    @Inject
    ReplyClasses classes;
    @Inject
    Event<SuggestionReplied> replied;

    SuggestionStatus contact(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        Typed.required(step.contact(), "contact");
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        SuggestionUnit unit = Acting.one(step, circle, SuggestionUnit::isToAnswer);
        unit.contact(on);
        terms.done(suggestion, TermKind.SUGGESTION_CONTACT, unit.unitId(), on);
        return suggestion.status();
    }

    /** What a unit that helps tells the one that leads, which answers for both. */
    SuggestionStatus advise(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        String text = Typed.needed(step.answer() == null ? null : step.answer().text(), "text", LONGEST_TEXT);
        SuggestionUnit unit = Acting.one(step, circle, SuggestionUnit::isToAdvise);
        unit.advise(text, on);
        terms.done(suggestion, TermKind.SUGGESTION_CO_ANSWER, unit.unitId(), on);
        return suggestion.status();
    }

    SuggestionStatus askExtension(Suggestion suggestion, SuggestionStep step) {
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        suggestion.askMonths(months(step.months()));
        return SuggestionStatus.EXTENSION_ASKED;
    }

    private static int months(Integer asked) {
        int months = Typed.required(asked, "months");
        if (months < 1 || months > MOST_MONTHS) {
            throw new Refused("suggestion.months", "months", MOST_MONTHS);
        }
        return months;
    }

    SuggestionStatus grantExtension(Suggestion suggestion, SuggestionStep step, Circle circle) {
        int months = months(step.months() == null ? suggestion.askedMonths() : step.months());
        LocalDate by = null;
        try {
            for (SuggestionUnit unit : circle.answering()) {
                if (unit.answeredOn() == null) {
                    by = terms.extended(suggestion, unit, months, Typed.needed(step.note(), "note", Typed.LONGEST_NOTE));
                }
            }
        } catch (Refused refused) {
            throw new Refused(refused.code(), "note".equals(refused.field()) ? "note" : "months", refused.arguments().toArray());
        }
        suggestion.extend(by);
        return SuggestionStatus.ACCEPTED;
    }

    SuggestionStatus refuseExtension(Suggestion suggestion, SuggestionStep step) {
        Typed.needed(step.note(), "note", Typed.LONGEST_NOTE);
        suggestion.askMonths(null);
        return SuggestionStatus.ACCEPTED;
    }

    /** The letter of one unit; the suggestion is answered when all that were to answer have done so. */
    SuggestionStatus reply(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        SuggestionUnit unit = Acting.one(step, circle, SuggestionUnit::isToAnswer);
        if (unit.contactedOn() == null) {
            throw new Refused("suggestion.notContacted", "text");
        }
        SuggestionAnswer answer = write(suggestion, unit, step, on, false);
        unit.answer(on);
        terms.done(suggestion, suggestion.round() > 1 ? TermKind.SUGGESTION_REHANDLE : TermKind.SUGGESTION_ANSWER, unit.unitId(), on);
        boolean complete = circle.answering().stream().noneMatch(SuggestionUnit::isToAnswer)
                && circle.answering().stream().allMatch(one -> one.answeredOn() != null);
        tell(suggestion, answer, complete ? finish(suggestion, on, on) : null);
        return complete ? SuggestionStatus.REPLIED : suggestion.status();
    }

    /** The only unit that had not answered is out of it: what the others said is the answer, from the day of the last of them. */
    void completed(Suggestion suggestion, LocalDate on) {
        LocalDate last = store.units(suggestion.id()).stream().map(SuggestionUnit::answeredOn).filter(Objects::nonNull).max(LocalDate::compareTo)
                .orElseThrow();
        ReplyStanding whole = finish(suggestion, last, on);
        replied.fire(new SuggestionReplied(suggestion.id(), suggestion.areaCode(), suggestion.number(), suggestion.title(), null, last, null, whole,
                store.linked(suggestion.id(), LinkKind.SOURCE_OPINION)));
    }

    /** All that were to answer have done so: what they said stands as a whole, and is to be judged. */
    private ReplyStanding finish(Suggestion suggestion, LocalDate last, LocalDate on) {
        store.units(suggestion.id()).stream().filter(SuggestionUnit::isToAdvise)
                .forEach(helping -> terms.cancel(suggestion, TermKind.SUGGESTION_CO_ANSWER, helping.unitId()));
        ReplyStanding whole = standing(suggestion);
        suggestion.reply(whole, last, terms.toJudge(suggestion, on));
        circles.nameJudges(suggestion);
        return whole;
    }

    /** A promise was kept, moved or given up: the deputy is answered once more, and the class follows. */
    SuggestionStatus replyAgain(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        SuggestionUnit unit = Acting.one(step, circle, one -> one.part().isAnswering());
        SuggestionAnswer answer = write(suggestion, unit, step, on, true);
        ReplyStanding whole = standing(suggestion);
        suggestion.replyAgain(whole);
        tell(suggestion, answer, whole);
        return SuggestionStatus.CLOSED;
    }

    private SuggestionAnswer write(Suggestion suggestion, SuggestionUnit unit, SuggestionStep step, LocalDate on, boolean again) {
        SuggestionStep.Answer letter = step.answer();
        ReplyClassRow known = replyClass(suggestion, Typed.required(letter == null ? null : letter.replyClass(), "replyClass"));
        Typed.needed(letter.text(), "text", LONGEST_TEXT);
        Typed.needed(letter.number(), "number", LONGEST_NUMBER);
        Typed.needed(letter.signer(), "signer", LONGEST_NUMBER);
        if (known.promises() && (letter.promisedFor() == null || !letter.promisedFor().isAfter(on))) {
            throw new Refused("suggestion.promise", "promisedFor", known.code());
        }
        if (!known.promises() && letter.promisedFor() != null) {
            throw new Refused("suggestion.noPromise", "promisedFor", known.code());
        }
        SuggestionAnswer answer = new SuggestionAnswer(suggestion, unit.unitId(), letter, known.zh(), on, again);
        store.em.persist(answer);
        store.em.flush();
        return answer;
    }

    private ReplyClassRow replyClass(Suggestion suggestion, String code) {
        return classes.of(new AreaCode(suggestion.areaCode())).stream().filter(row -> row.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refused("suggestion.replyClass", "replyClass"));
    }

    /** The latest answer of each unit counts; of several units the weakest class stands for all, with the latest day promised. */
    private ReplyStanding standing(Suggestion suggestion) {
        Map<Long, SuggestionAnswer> latest = store.answers(suggestion.id()).stream()
                .collect(toMap(SuggestionAnswer::unitId, answer -> answer, (before, after) -> after));
        return standing(suggestion, store.units(suggestion.id()).stream().filter(unit -> unit.part().isAnswering())
                .map(unit -> latest.get(unit.unitId())).filter(Objects::nonNull).toList());
    }

    private ReplyStanding standing(Suggestion suggestion, List<SuggestionAnswer> counting) {
        return ReplyStanding.of(counting, classes.of(new AreaCode(suggestion.areaCode())));
    }

    private void tell(Suggestion suggestion, SuggestionAnswer answer, ReplyStanding whole) {
        replied.fire(new SuggestionReplied(suggestion.id(), suggestion.areaCode(), suggestion.number(), suggestion.title(), answer.unitId(),
                answer.repliedOn(), standing(suggestion, List.of(answer)), whole, store.linked(suggestion.id(), LinkKind.SOURCE_OPINION)));
    }
}
