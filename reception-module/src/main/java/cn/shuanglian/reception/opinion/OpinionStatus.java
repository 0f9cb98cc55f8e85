package cn.shuanglian.reception.opinion;

/** How far an opinion is on its way. The order is that of the way; names are stored and appear in the API, so they never change. */
public enum OpinionStatus {
    RECORDED, AT_GOVERNMENT, HANDED_ON, RETURN_ASKED, ACCEPTED, EXTENSION_ASKED, PAUSED, REPLY_SUBMITTED, REPLIED, FED_BACK, COORDINATING,
    IN_SUGGESTION, REPORTED_UP, CLOSED
}
