package cn.shuanglian.reception.commitment;

import cn.shuanglian.reception.opinion.KeptPromises;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Takes promises on their way, one step at a time. */
@Dependent
class CommitmentSteps {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NOTE = 1000;
    private static final int YEARS_AHEAD = 5;
    private static final Set<CommitmentAction> REASONED = Set.of(CommitmentAction.ASK_MOVE, CommitmentAction.MOVE, CommitmentAction.REFUSE,
            CommitmentAction.REJECT, CommitmentAction.WITHDRAW);

    @Inject
    CommitmentStore store;
    @Inject
    CommitmentNotices notices;
    @Inject
    CommitmentTerm term;
    @Inject
    KeptPromises kept;
    @Inject
    Event<CommitmentEnded> ended;

    void take(CommitmentStep step) {
        if (step.action() == null) {
            throw new Refused("required", "action");
        }
        Long opinion = step.action() == CommitmentAction.TELL ? store.opinion(step.id()) : null;
        if (opinion != null) {
            kept.lock(opinion);
        }
        Commitment commitment = store.demand(step);
        String note = text(step.note(), "note", LONGEST_NOTE, REASONED.contains(step.action()));
        LocalDate from = commitment.dueOn();
        LocalDate on = day(commitment, step);
        apply(commitment, step, note, on);
        term.follow(commitment, step.action(), note, on, from);
        store.note(commitment, step.action().name(), on, from, step.action() == CommitmentAction.FULFIL ? commitment.doneText() : note);
        notices.taken(commitment, step.action(), note);
        if (commitment.state() == CommitmentState.KEPT) {
            kept.kept(commitment.opinionId(), on, commitment.doneText());
        }
        if (commitment.state().isOver()) {
            ended.fire(commitment.ended());
        }
    }

    private void apply(Commitment commitment, CommitmentStep step, String note, LocalDate on) {
        switch (step.action()) {
            case FULFIL -> commitment.fulfil(text(step.text(), "text", LONGEST_TEXT, true), on);
            case TELL -> {
                if (step.how() == null) {
                    throw new Refused("required", "how");
                }
                commitment.tell(step.how(), on);
            }
            case ASK_MOVE -> commitment.ask(later(commitment, step.until()), note);
            case MOVE -> commitment.move(later(commitment, step.until()));
            case GRANT -> commitment.move(later(commitment, step.until() == null ? commitment.askedFor() : step.until()));
            case REFUSE -> commitment.refuse();
            case REJECT -> commitment.reject();
            case WITHDRAW -> commitment.withdraw(on);
        }
    }

    /** Only what was done and told has a day of its own; decisions count on the day they are taken. */
    private LocalDate day(Commitment commitment, CommitmentStep step) {
        LocalDate today = store.today();
        boolean dated = step.action() == CommitmentAction.FULFIL || step.action() == CommitmentAction.TELL;
        if (!dated || step.on() == null) {
            return today;
        }
        LocalDate first = step.action() == CommitmentAction.TELL ? commitment.doneOn() : commitment.madeOn();
        if (step.on().isAfter(today)) {
            throw new Refused("commitment.dayToCome", "on", today);
        }
        if (step.on().isBefore(first)) {
            throw new Refused("commitment.dayTooEarly", "on", first);
        }
        return step.on();
    }

    private LocalDate later(Commitment commitment, LocalDate until) {
        LocalDate today = store.today();
        if (until == null) {
            throw new Refused("required", "until");
        }
        if (until.isBefore(today) || until.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("commitment.until", "until", today, today.plusYears(YEARS_AHEAD));
        }
        if (until.equals(commitment.dueOn())) {
            throw new Refused("commitment.sameDay", "until", until);
        }
        return until;
    }

    static String text(String typed, String field, int longest, boolean needed) {
        if (typed == null || typed.isBlank()) {
            if (needed) {
                throw new Refused("required", field);
            }
            return null;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Refused("tooLong", field, longest);
        }
        return text;
    }
}
