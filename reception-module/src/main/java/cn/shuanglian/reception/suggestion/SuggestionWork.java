package cn.shuanglian.reception.suggestion;

/** What of a suggestion somebody has to do next; each is a line of the work list and a filter of the list it leads to. */
public enum SuggestionWork {
    FINISH_DRAFT, SECOND, REVIEW, NUMBER, HAND_OVER, ACCEPT, DECIDE_RETURN, DECIDE_EXTENSION, CO_REPLY, REPLY, EVALUATE, CLOSE_UNANSWERED, COORDINATE
}
