package cn.shuanglian.reception.letter;

/** The papers that follow a matter (F17): handed to the unit, answered to the speaker or the deputy, and what the deputy says of the answer. */
public enum LetterKind {
    /** 交办单 of an opinion. */
    HAND_ON,
    /** 答复函: of an opinion to the speaker, of a suggestion to the deputy. */
    REPLY,
    /** 办理情况征询意见表 of a suggestion. */
    FORM
}
