package cn.shuanglian.reception.suggestion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a step depends on beside state and party; the table of the way names one for each of its lines. */
public enum Standing {
    /** Always so. */
    ANY,
    /** It is handled by itself, or together with another. */
    ALONE, JOINED,
    /** The unit in question has not accepted it; it may still send it back, which it may once and within the days the area gives. */
    TO_ACCEPT, TO_SEND_BACK,
    /** The unit in question helps and has not told the leading unit anything yet. */
    TO_ADVISE,
    /** The unit in question has accepted it and has to answer. */
    TO_ANSWER,
    NOT_EXTENDED,
    /** The mover may judge the answer, or may not because the mover's own body worked on it. */
    UNBIASED, BIASED,
    /** The time to judge has passed. */
    SILENT,
    /** Something is promised and not yet kept. */
    PROMISED,
    KEY, NOT_KEY, EXCELLENT, NOT_EXCELLENT;

    static Set<Standing> none() {
        return EnumSet.of(ANY);
    }

    boolean holds(Collection<Standing> standing) {
        return this == ANY || standing.contains(this);
    }
}
