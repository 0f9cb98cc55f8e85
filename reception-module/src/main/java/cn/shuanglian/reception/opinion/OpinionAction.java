package cn.shuanglian.reception.opinion;

/** The steps that take an opinion on its way. Names are stored and appear in the API, so they never change. */
public enum OpinionAction {
    HAND_ON, TRANSFER, INTO_SUGGESTION, REPORT_UP, ACCEPT, SEND_BACK, AGREE_RETURN, REFUSE_RETURN, PROGRESS, CO_REPLY, ASK_EXTENSION,
    GRANT_EXTENSION, REFUSE_EXTENSION, PAUSE, RESUME, URGE, REPLY, SUBMIT_REPLY, APPROVE_REPLY, RETURN_REPLY, DECLINE, FEED_BACK, REHANDLE,
    COORDINATE, RECORD_MEETING, CLOSE
}
