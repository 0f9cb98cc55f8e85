package cn.shuanglian.reception.opinion;

/** How far an opinion is on its way. */
public enum OpinionStatus {
    RECORDED, HANDED_ON, ACCEPTED, REPLIED, FED_BACK, CLOSED
}
