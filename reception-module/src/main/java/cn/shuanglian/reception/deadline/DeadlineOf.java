package cn.shuanglian.reception.deadline;

/**
 * Which term of which record. At any time one of each runs at most.
 *
 * @param unitId the unit it runs for, or null where it runs for an office, a station or a deputy
 */
public record DeadlineOf(OwnerKind owner, long ownerId, TermKind term, Long unitId) {
    public DeadlineOf {
        if (term.owner() != owner) {
            throw new IllegalArgumentException(term + " of " + owner);
        }
    }

    /** A term of a record that concerns no unit. */
    public static DeadlineOf of(TermKind term, long ownerId) {
        return new DeadlineOf(term.owner(), ownerId, term, null);
    }

    /** A term of a record that runs for the unit. */
    public static DeadlineOf of(TermKind term, long ownerId, Long unitId) {
        return new DeadlineOf(term.owner(), ownerId, term, unitId);
    }
}
