package cn.shuanglian.reception.commitment;

import java.time.LocalDate;
import java.util.List;

/**
 * A promise with all that is kept of it.
 *
 * @param what the words of the answer, or null where a sheet brought none
 * @param askedFor the later day somebody asks for, with {@code askedReason}; null where nobody does
 * @param doneText what whoever it was promised is told, or null
 * @param steps the first one first
 */
public record CommitmentSheet(CommitmentRow row, String what, LocalDate askedFor, String askedReason, String doneText, LocalDate toldOn,
                              ToldHow toldHow, List<Step> steps) {
    public CommitmentSheet {
        steps = List.copyOf(steps);
    }

    /**
     * What happened to it.
     *
     * @param action name of a {@link CommitmentAction}, or {@code MADE}, {@code RENEWED} or {@code REPLACED}
     * @param from the day it was promised for before, or null
     * @param to the day it is promised for then, or null
     */
    public record Step(String action, LocalDate on, String who, LocalDate from, LocalDate to, String note) {
    }
}
