package cn.shuanglian.reception.help;

import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.secret.Mask;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Set;

/** Takes records of help on their way, and tells who is helped to those who say why they ask. */
@Dependent
class HelpSteps {
    private static final int LONGEST_REASON = 500;
    private static final Set<HelpAction> REASONED = Set.of(HelpAction.RETURN, HelpAction.REVOKE, HelpAction.ERASE);
    private static final Set<HelpAction> DECIDING = Set.of(HelpAction.VERIFY, HelpAction.RETURN, HelpAction.REVOKE);

    @Inject
    HelpStore store;
    @Inject
    HelpSight sight;
    @Inject
    HelpNotices notices;
    @Inject
    Seals seals;

    void take(HelpStep step) {
        if (step.action() == null || step.action() == HelpAction.AMEND) {
            throw new Refused("required", "action");
        }
        Help help = store.demand(step.id(), step.action(), step.version());
        String reason = reason(step.reason(), REASONED.contains(step.action()));
        LocalDate on = store.today();
        String by = sight.caller().name();
        switch (step.action()) {
            case VERIFY -> help.decide(HelpStatus.VERIFIED, reason, on, by);
            case RETURN, REVOKE -> help.decide(HelpStatus.RETURNED, reason, on, by);
            case ERASE -> help.erase();
            default -> help.withdraw(on, by);
        }
        store.done(deed(step.action(), help), help, reason == null ? "" : reason);
        if (DECIDING.contains(step.action())) {
            notices.decided(help);
        }
    }

    private static String deed(HelpAction action, Help help) {
        return switch (action) {
            case REVOKE -> "HELP_REVOKED";
            case ERASE -> "HELP_ERASED";
            default -> "HELP_" + help.status();
        };
    }

    HelpedPerson reveal(long id, String reason) {
        String why = reason(reason, true);
        Help help = store.require(id, LockModeType.NONE);
        if (!sight.mayReveal(help)) {
            throw new NotFound("help", id);
        }
        store.done("HELP_REVEALED", help, why);
        return help.person(seals);
    }

    /** As everybody sees them who sees the record. */
    HelpedPerson masked(Help help) {
        HelpedPerson person = help.person(seals);
        return new HelpedPerson(Mask.name(person.name()), Mask.phone(person.phone()));
    }

    private static String reason(String typed, boolean needed) {
        if (typed == null || typed.isBlank()) {
            if (needed) {
                throw new Refused("required", "reason");
            }
            return null;
        }
        String reason = typed.strip();
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new Refused("tooLong", "reason", LONGEST_REASON);
        }
        return reason;
    }
}
