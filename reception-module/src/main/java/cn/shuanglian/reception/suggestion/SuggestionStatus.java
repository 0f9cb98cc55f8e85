package cn.shuanglian.reception.suggestion;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a suggestion is on its way. ON_RECORD is one that came with an office's sheet: its number and units are known, its handling is not.
 * Names are stored and appear in the API, so they never change.
 */
public enum SuggestionStatus {
    DRAFT, SECONDING, SUBMITTED, DECLINED, REVIEWED, NUMBERED, ON_RECORD, HANDED_OVER, RETURN_ASKED, ACCEPTED, EXTENSION_ASKED, REPLIED,
    REHANDLING, COORDINATING, CLOSED, WITHDRAWN;

    /** Still with the deputies who make it; nobody else sees it. */
    static final Set<SuggestionStatus> PRIVATE = EnumSet.of(DRAFT, SECONDING);
    /** Units work on it or did. */
    static final Set<SuggestionStatus> WITH_UNITS = EnumSet.of(HANDED_OVER, RETURN_ASKED, ACCEPTED, EXTENSION_ASKED, REPLIED, REHANDLING,
            COORDINATING, CLOSED);
    /** An answer is awaited. */
    static final Set<SuggestionStatus> AWAITED = EnumSet.of(HANDED_OVER, RETURN_ASKED, ACCEPTED, EXTENSION_ASKED, REHANDLING);
}
