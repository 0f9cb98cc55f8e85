package cn.shuanglian.reception.suggestion;

/** The steps that take a suggestion on its way, in the order of the way. Names are stored and appear in the API, so they never change. */
public enum SuggestionAction {
    INVITE, SECOND, REFUSE_SECOND, RECALL, SUBMIT, REVIEW, DECLINE, NUMBER, JOIN, UNJOIN, HAND_OVER, ACCEPT, SEND_BACK, AGREE_RETURN, REFUSE_RETURN,
    CONTACT, CO_REPLY, ASK_EXTENSION, GRANT_EXTENSION, REFUSE_EXTENSION, REPLY, EVALUATE, CLOSE_UNANSWERED, RECORD_MEETING, REPLY_AGAIN,
    MARK_KEY, UNMARK_KEY, MARK_EXCELLENT, UNMARK_EXCELLENT, WITHDRAW
}
