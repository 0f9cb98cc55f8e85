package cn.shuanglian.reception.opinion;

import java.time.LocalDate;
import java.util.Set;

/** A part of the way: does what its actions do to an opinion beyond its state. */
interface Stage {
    Set<OpinionAction> actions();

    /**
     * Does the step on that day; whoever asks has made sure that it is open, and sets the state afterwards. Refuses what the step lacks, at
     * the field. Tells what the timeline shall say beside the note.
     */
    Said take(Opinion opinion, OpinionStep step, LocalDate on);
}
