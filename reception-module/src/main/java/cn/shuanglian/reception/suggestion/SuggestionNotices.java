package cn.shuanglian.reception.suggestion;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;

import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells those whom a step concerns, but for whoever is asked to second, in the words of the step; who makes a suggestion stands in no notice to a
 * unit, not even among the arguments.
 */
@Dependent
class SuggestionNotices {
    private static final String JUDGE = "JUDGE";
    private static final String ANSWERED = "ANSWERED";

    @Inject
    Notices notices;
    @Inject
    SuggestionStore store;
    @Inject
    SuggestionSight sight;

    void toSecond(Suggestion suggestion, List<Long> mandates) {
        notices.tell(mandates.stream().map(mandate -> Tell.now("suggestion:second:" + suggestion.id() + ":" + suggestion.version() + ":" + mandate,
                Recipient.deputy(mandate), NoticeKind.SUGGESTION_TO_SECOND, path(suggestion), sight.today().toString(), suggestion.title(),
                sight.caller().name())).toList());
    }

    void step(Suggestion suggestion, SuggestionAction action, String reason) {
        if (suggestion.status() == SuggestionStatus.REPLIED) {
            answered(suggestion);
        } else {
            tell(suggestion, told(suggestion, action), action == SuggestionAction.EVALUATE ? suggestion.status().name() : action.name(), reason);
        }
    }

    /** Whoever is to judge the answer is asked to; a mover whose own body worked on it only hears of it. */
    private void answered(Suggestion suggestion) {
        List<Recipient> makers = makers(suggestion);
        if (!suggestion.isRecused()) {
            tell(suggestion, makers, SuggestionAction.REPLY.name(), null);
            return;
        }
        List<Recipient> judges = with(deputies(suggestion, LinkKind.JUDGE), office(suggestion));
        tell(suggestion, judges, JUDGE, null);
        tell(suggestion, makers.stream().filter(one -> !judges.contains(one)).toList(), ANSWERED, null);
    }

    private void tell(Suggestion suggestion, List<Recipient> told, String code, String reason) {
        notices.tell(told.stream().distinct().map(each -> Tell.now("suggestion:" + code + ":" + suggestion.id() + ":" + suggestion.version(), each,
                NoticeKind.SUGGESTION_STEP, path(suggestion), sight.today().toString(), named(suggestion), who(each, code), code,
                reason == null ? "" : reason)).toList());
    }

    /** Units are told by name only of each other. */
    private String who(Recipient to, String code) {
        return to.kind() == Recipient.Kind.UNIT && !code.equals(SuggestionAction.CO_REPLY.name()) ? "" : sight.caller().name();
    }

    private List<Recipient> told(Suggestion suggestion, SuggestionAction action) {
        return switch (action) {
            case SECOND, REFUSE_SECOND, REVIEW, DECLINE -> List.of(mover(suggestion));
            case SUBMIT, SEND_BACK, ASK_EXTENSION -> List.of(office(suggestion));
            case NUMBER, REPLY_AGAIN, RECORD_MEETING -> makers(suggestion);
            case HAND_OVER, GRANT_EXTENSION, REFUSE_EXTENSION -> with(units(suggestion, false), mover(suggestion));
            case REFUSE_RETURN, MARK_KEY -> units(suggestion, false);
            case AGREE_RETURN -> units(suggestion, true);
            case CO_REPLY -> units(suggestion, true);
            case EVALUATE -> judged(suggestion);
            case WITHDRAW -> withdrawn(suggestion);
            default -> List.of();
        };
    }

    /** What was said of an answer goes to the office first; units hear of it only where they have to do something. */
    private List<Recipient> judged(Suggestion suggestion) {
        return switch (suggestion.status()) {
            case REHANDLING -> units(suggestion, true);
            case COORDINATING -> List.of(office(suggestion));
            default -> List.of();
        };
    }

    private List<Recipient> withdrawn(Suggestion suggestion) {
        List<Recipient> told = new ArrayList<>(seconders(suggestion));
        if (suggestion.handedOn() != null) {
            told.addAll(units(suggestion, false));
        }
        if (suggestion.handedOn() != null || suggestion.submittedOn() != null) {
            told.add(office(suggestion));
        }
        return told;
    }

    private List<Recipient> seconders(Suggestion suggestion) {
        return deputies(suggestion, LinkKind.SECONDER);
    }

    private List<Recipient> deputies(Suggestion suggestion, LinkKind kind) {
        return store.linked(suggestion.id(), kind).stream().map(Recipient::deputy).toList();
    }

    private List<Recipient> makers(Suggestion suggestion) {
        return with(seconders(suggestion), mover(suggestion));
    }

    private List<Recipient> units(Suggestion suggestion, boolean answering) {
        return store.units(suggestion.id()).stream().filter(unit -> !answering || unit.part().isAnswering()).map(SuggestionUnit::unitId)
                .map(Recipient::unit).toList();
    }

    private static List<Recipient> with(List<Recipient> some, Recipient other) {
        List<Recipient> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }

    private static Recipient mover(Suggestion suggestion) {
        return Recipient.deputy(suggestion.moverId());
    }

    private static Recipient office(Suggestion suggestion) {
        return Recipient.office(suggestion.areaCode(), LIAISON_OFFICE);
    }

    private static String named(Suggestion suggestion) {
        return suggestion.number() == null ? suggestion.title() : suggestion.number() + " " + suggestion.title();
    }

    private static String path(Suggestion suggestion) {
        return "/reception/suggestion.xhtml?id=" + suggestion.id();
    }
}
