package cn.shuanglian.reception.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Does what a step asks for and tells the state it leads to; that the caller may take it is known by then. */
@Dependent
class SuggestionMoves {
    @Inject
    Making making;
    @Inject
    Numbering numbering;
    @Inject
    HandingOver handing;
    @Inject
    Answering answering;
    @Inject
    Judging judging;

    SuggestionStatus apply(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        return switch (step.action()) {
            case INVITE -> making.invite(suggestion, step, circle);
            case SECOND -> making.second(suggestion, step, circle, true);
            case REFUSE_SECOND -> making.second(suggestion, step, circle, false);
            case RECALL -> making.recall(suggestion);
            case SUBMIT -> making.submit(suggestion, step, circle, on);
            case WITHDRAW -> making.withdraw(suggestion, step);
            case DECLINE -> making.decline(suggestion, step);
            case REVIEW -> SuggestionStatus.REVIEWED;
            case NUMBER -> numbering.number(suggestion, step, on);
            case JOIN -> making.join(suggestion, step);
            case UNJOIN -> {
                suggestion.join(null);
                yield SuggestionStatus.NUMBERED;
            }
            case HAND_OVER, ACCEPT, SEND_BACK, AGREE_RETURN, REFUSE_RETURN -> handed(suggestion, step, circle, on);
            case EVALUATE -> judging.evaluate(suggestion, step, circle, on);
            case CLOSE_UNANSWERED -> judging.closeUnanswered(suggestion, circle, on);
            case RECORD_MEETING -> judging.meet(suggestion, step, circle, on);
            case MARK_KEY, UNMARK_KEY, MARK_EXCELLENT, UNMARK_EXCELLENT -> {
                suggestion.mark(step.action());
                yield suggestion.status();
            }
            default -> answered(suggestion, step, circle, on);
        };
    }

    private SuggestionStatus handed(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        return switch (step.action()) {
            case HAND_OVER -> handing.handOver(suggestion, step, on);
            case ACCEPT -> handing.accept(suggestion, step, circle, on);
            case SEND_BACK -> handing.sendBack(suggestion, step, circle, on);
            case AGREE_RETURN -> {
                SuggestionStatus next = handing.agreeToReturn(suggestion, step, circle, on);
                if (next == SuggestionStatus.REPLIED) {
                    answering.completed(suggestion, on);
                }
                yield next;
            }
            default -> handing.refuseReturn(step, circle, on);
        };
    }

    private SuggestionStatus answered(Suggestion suggestion, SuggestionStep step, Circle circle, LocalDate on) {
        return switch (step.action()) {
            case CONTACT -> answering.contact(suggestion, step, circle, on);
            case CO_REPLY -> answering.advise(suggestion, step, circle, on);
            case ASK_EXTENSION -> answering.askExtension(suggestion, step);
            case GRANT_EXTENSION -> answering.grantExtension(suggestion, step, circle);
            case REFUSE_EXTENSION -> answering.refuseExtension(suggestion, step);
            case REPLY -> answering.reply(suggestion, step, circle, on);
            default -> answering.replyAgain(suggestion, step, circle, on);
        };
    }
}
