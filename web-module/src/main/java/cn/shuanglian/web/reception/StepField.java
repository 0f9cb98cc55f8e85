package cn.shuanglian.web.reception;

import static cn.shuanglian.reception.opinion.OpinionAction.APPROVE_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.ASK_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.CO_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.FEED_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.GRANT_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.HAND_ON;
import static cn.shuanglian.reception.opinion.OpinionAction.INTO_SUGGESTION;
import static cn.shuanglian.reception.opinion.OpinionAction.PAUSE;
import static cn.shuanglian.reception.opinion.OpinionAction.PROGRESS;
import static cn.shuanglian.reception.opinion.OpinionAction.RECORD_MEETING;
import static cn.shuanglian.reception.opinion.OpinionAction.REFUSE_EXTENSION;
import static cn.shuanglian.reception.opinion.OpinionAction.REFUSE_RETURN;
import static cn.shuanglian.reception.opinion.OpinionAction.REHANDLE;
import static cn.shuanglian.reception.opinion.OpinionAction.RETURN_REPLY;
import static cn.shuanglian.reception.opinion.OpinionAction.SEND_BACK;
import static cn.shuanglian.reception.opinion.OpinionAction.SUBMIT_REPLY;

import cn.shuanglian.reception.opinion.OpinionAction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the forms of an opinion's steps ask for, and which of them asks for it. */
enum StepField {
    LEAD_UNIT(HAND_ON, REHANDLE),
    CO_UNITS(HAND_ON, RECORD_MEETING),
    UNIT(CO_REPLY),
    RESULT(OpinionAction.REPLY, SUBMIT_REPLY, RECORD_MEETING),
    REPLY(OpinionAction.REPLY, SUBMIT_REPLY, CO_REPLY, RECORD_MEETING),
    REPLY_NUMBER(OpinionAction.REPLY, SUBMIT_REPLY, APPROVE_REPLY),
    ON(FEED_BACK, RECORD_MEETING),
    SATISFACTION(FEED_BACK),
    DECLINE(OpinionAction.DECLINE),
    DAYS(ASK_EXTENSION, GRANT_EXTENSION),
    SUGGESTION(INTO_SUGGESTION),
    /** A note that may be left out. */
    NOTE(HAND_ON, OpinionAction.TRANSFER, INTO_SUGGESTION, OpinionAction.REPORT_UP, OpinionAction.AGREE_RETURN, GRANT_EXTENSION, OpinionAction.RESUME,
            OpinionAction.URGE, FEED_BACK, OpinionAction.COORDINATE),
    /** A note that may not. */
    REASON(SEND_BACK, REFUSE_RETURN, PROGRESS, ASK_EXTENSION, REFUSE_EXTENSION, PAUSE, RETURN_REPLY, OpinionAction.DECLINE, REHANDLE),
    /** The record of a meeting. */
    RECORD(RECORD_MEETING);

    private final Set<OpinionAction> actions;

    StepField(OpinionAction... actions) {
        this.actions = EnumSet.copyOf(Arrays.asList(actions));
    }

    static Set<StepField> of(OpinionAction action) {
        Set<StepField> fields = EnumSet.noneOf(StepField.class);
        for (StepField field : values()) {
            if (field.actions.contains(action)) {
                fields.add(field);
            }
        }
        return fields;
    }
}
