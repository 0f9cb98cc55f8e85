package cn.shuanglian.reception.deadline;

import static cn.shuanglian.reception.deadline.OwnerKind.OPINION;
import static cn.shuanglian.reception.deadline.OwnerKind.SUGGESTION;

import cn.shuanglian.registry.rule.Parameter;

/** What has to be done by the last day. How long it may take is decided by the area (domain.md 2.3, 2.4). Names are stored and appear in the API. */
public enum TermKind {
    /** From recording: to be handed on, answered or declined. */
    SORT(OPINION, Parameter.OPINION_SORT_DAYS),
    /** From handing on: accepted by the unit, or sent back. */
    ACCEPT(OPINION, Parameter.OPINION_SEND_BACK_DAYS),
    /** From handing on: answered by the lead unit. */
    ANSWER(OPINION, Parameter.OPINION_DAYS),
    /** From handing on: what a unit that helps has to say. */
    CO_ANSWER(OPINION, Parameter.OPINION_CO_DAYS),
    /** From the answer: the speaker has heard of it. */
    FEED_BACK(OPINION, Parameter.OPINION_FEED_BACK_DAYS),
    /** From the speaker's dissatisfaction: answered once more. */
    REHANDLE(OPINION, Parameter.OPINION_REHANDLE_DAYS),
    /** From reporting up: answered by the office above. */
    REPORTED_UP(OPINION, Parameter.OPINION_REPORTED_UP_DAYS),
    SUGGESTION_HAND_OVER(SUGGESTION, Parameter.SUGGESTION_HAND_OVER_DAYS),
    SUGGESTION_ACCEPT(SUGGESTION, Parameter.SUGGESTION_SEND_BACK_DAYS),
    /** From handing over: the unit's first word with the deputy. */
    SUGGESTION_CONTACT(SUGGESTION, Parameter.SUGGESTION_CONTACT_DAYS),
    /** From handing over: answered within three months, with approval within six (代表法 §51). */
    SUGGESTION_ANSWER(SUGGESTION, Parameter.SUGGESTION_MONTHS),
    SUGGESTION_CO_ANSWER(SUGGESTION, Parameter.SUGGESTION_CO_MONTHS),
    /** From the answer: judged by the deputy. */
    SUGGESTION_EVALUATE(SUGGESTION, Parameter.SUGGESTION_EVALUATE_DAYS),
    SUGGESTION_REHANDLE(SUGGESTION, Parameter.SUGGESTION_REHANDLE_MONTHS),
    /** A place is looked at by a given day. */
    CHECK(OwnerKind.CHECK, null),
    /** A promise is kept by a given day. */
    COMMITMENT(OwnerKind.COMMITMENT, null);

    private final OwnerKind owner;
    private final Parameter parameter;

    TermKind(OwnerKind owner, Parameter parameter) {
        this.owner = owner;
        this.parameter = parameter;
    }

    public OwnerKind owner() {
        return owner;
    }

    /** What the area decides about its length, or null for a term whose last day is given. */
    public Parameter parameter() {
        return parameter;
    }

    public TermUnit unit() {
        return parameter == null ? TermUnit.DATE : TermUnit.of(parameter.unit());
    }

    /** What the term may not exceed however often it is extended, or null. */
    Parameter longest() {
        return switch (this) {
            case ANSWER -> Parameter.OPINION_LONGEST_DAYS;
            case SUGGESTION_ANSWER -> Parameter.SUGGESTION_LONGEST_MONTHS;
            default -> null;
        };
    }
}
