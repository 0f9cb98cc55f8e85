package cn.shuanglian.registry.rule;

import java.time.LocalDate;

/** A decision and how it stands today. */
public record Decided(Provision provision, State state) {

    /** What became of a decision: it holds, will hold, held until another one followed, or was revoked before its day. */
    public enum State {
        STANDING, TO_COME, OVER, REVOKED
    }

    /** @param book all decisions about the parameter */
    static Decided of(Provision provision, RuleBook book, LocalDate today) {
        if (provision.revoked()) {
            return new Decided(provision, State.REVOKED);
        }
        if (provision.since().isAfter(today)) {
            return new Decided(provision, State.TO_COME);
        }
        return new Decided(provision, book.stands(provision, today) ? State.STANDING : State.OVER);
    }
}
