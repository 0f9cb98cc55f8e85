package cn.shuanglian.reception.opinion;

/** How the speaker was told of the answer. */
public enum FeedbackWay {
    PHONE, VISIT, LETTER, STATION
}
