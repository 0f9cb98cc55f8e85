package cn.shuanglian.reception.deadline;

import java.time.LocalDate;

/**
 * One step of how a last day came about.
 *
 * @param from the day it starts from, or null
 * @param amount how much, or null; for PROVISIONAL the year
 * @param unit of the amount, or null
 * @param to the day it leads to, or null
 * @param words STARTED: the document and article that fix the length, or {@code @} and a source of {@code ruleSource.}; otherwise a reason, or null
 */
public record TraceStep(TraceCode code, LocalDate from, Integer amount, TermUnit unit, LocalDate to, String words) {

    /** Message key of its sentence. */
    public String key() {
        return "trace." + code + (code.isCounted() && unit != null ? "." + unit : "");
    }
}
