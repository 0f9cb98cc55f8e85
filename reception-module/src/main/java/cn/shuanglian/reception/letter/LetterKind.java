package cn.shuanglian.reception.letter;

import cn.shuanglian.reception.opinion.OpinionSheet;
import cn.shuanglian.reception.suggestion.SuggestionSheet;
import java.util.ArrayList;
import java.util.List;

/** The papers that follow a matter (F17): handed to the unit, answered to the speaker or the deputy, and what the deputy says of the answer. */
public enum LetterKind {
    /** 交办单 of an opinion. */
    HAND_ON,
    /** 答复函: of an opinion to the speaker, of a suggestion to the deputy. */
    REPLY,
    /** 办理情况征询意见表 of a suggestion. */
    FORM;

    /** The letters there are of an opinion now: a unit was asked, an answer was given. */
    public static List<LetterKind> of(OpinionSheet sheet) {
        List<LetterKind> kinds = new ArrayList<>();
        if (sheet.row().leadUnitId() != null && sheet.handedOn() != null) {
            kinds.add(HAND_ON);
        }
        if (sheet.row().repliedOn() != null && sheet.reply() != null) {
            kinds.add(REPLY);
        }
        return kinds;
    }

    /** The letters there are of a suggestion now, for somebody who sees all of it. */
    public static List<LetterKind> of(SuggestionSheet sheet) {
        return sheet.whole() && !sheet.replies().isEmpty() ? List.of(REPLY, FORM) : List.of();
    }
}
