package cn.shuanglian.registry.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Knows one kind of duty that points to a mandate and has to be given to somebody else once the mandate is vacant (代表法 2025 art.
 * 61–63). Each package that keeps such duties brings one as a CDI bean; it is called inside the caller's transaction and sees what lies
 * in the area the caller sees. A duty that was settled is simply no longer told.
 */
public interface Vacated {
    /** What the duties are, as a stable word that is also a message key: {@code pairs}, {@code receptions}, {@code opinions}, {@code posts}, … */
    String kind();

    /** Whether somebody has to do something about them; the others are only shown. */
    boolean mustBeSettled();

    /** The duties that point to this mandate now, the nearest first; at most 200. */
    List<VacatedDuty> of(long mandateId);

    /** How many duties point to each of these mandates now, in one query; mandates without any may be left out. */
    Map<Long, Long> count(Collection<Long> mandateIds);

    /** That any duty points to the mandate whose key stands at the path {@code mandate}; true for just those with a {@link #count}. */
    OpenDuty open(String mandate);
}
