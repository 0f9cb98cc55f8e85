package cn.shuanglian.reception.help;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotAllowedNow;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes down help and what was found about it; each step is checked and put into the journal here, without who is helped. */
@Dependent
class HelpBook {
    static final int LONGEST_REASON = 500;
    private static final int YEARS_BACK = 10;

    @PersistenceContext
    EntityManager em;
    @Inject
    HelpSight sight;
    @Inject
    HelpNotices notices;
    @Inject
    Tools tools;

    /** What every step needs. */
    @Dependent
    static class Tools {
        @Inject
        Deputies deputies;
        @Inject
        Journal journal;
        @Inject
        Seals seals;
        @Inject
        Clock clock;
    }

    /** The record, if the caller sees it. @throws NotFound otherwise */
    Help require(long id, LockModeType lock) {
        Criteria criteria = sight.criteria().add("h.id = :id", "id", id);
        return criteria.fill(em.createQuery("select h from Help h where " + criteria.text(), Help.class)).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("help", id));
    }

    long record(long mandate, RecordHelp said) {
        DeputyRef deputy = tools.deputies.require(mandate);
        if (!sight.mayRecord(mandate, deputy.area())) {
            throw new NotFound("deputy", mandate);
        }
        check(said, false);
        Help help = new Help(deputy);
        help.become(said, tools.seals, sight.caller());
        em.persist(help);
        em.flush();
        enter("HELP_RECORDED", help, help.kind().name());
        notices.toVerify(help);
        return help.id();
    }

    long amend(long id, RecordHelp said, long version) {
        Help help = demand(id, HelpAction.AMEND, version);
        check(said, help.isNamed());
        help.become(said, tools.seals, sight.caller());
        em.flush();
        enter("HELP_AMENDED", help, help.kind().name());
        notices.toVerify(help);
        return help.version();
    }

    void take(HelpStep step) {
        if (step.action() == null || step.action() == HelpAction.AMEND) {
            throw new Refused("required", "action");
        }
        Help help = demand(step.id(), step.action(), step.version());
        String reason = reason(step.reason(), step.action() == HelpAction.RETURN);
        LocalDate on = LocalDate.now(tools.clock);
        String by = sight.caller().name();
        switch (step.action()) {
            case VERIFY -> help.decide(HelpStatus.VERIFIED, reason, on, by);
            case RETURN -> help.decide(HelpStatus.RETURNED, reason, on, by);
            default -> help.withdraw(on, by);
        }
        em.flush();
        enter("HELP_" + help.status(), help, reason == null ? "" : reason);
        if (step.action() != HelpAction.WITHDRAW) {
            notices.decided(help);
        }
    }

    HelpedPerson reveal(long id, String reason) {
        String why = reason(reason, true);
        Help help = require(id, LockModeType.NONE);
        if (!sight.mayReveal(help)) {
            throw new NotFound("help", id);
        }
        enter("HELP_REVEALED", help, why);
        return help.person(tools.seals);
    }

    private Help demand(long id, HelpAction action, long version) {
        Help help = require(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.unless(version, help.version());
        List<HelpAction> allowed = sight.allowed(help);
        if (!allowed.contains(action)) {
            throw new NotAllowedNow(action.name(), help.status().name(), allowed.stream().map(Enum::name).toList());
        }
        return help;
    }

    private void check(RecordHelp said, boolean named) {
        LocalDate today = LocalDate.now(tools.clock);
        if (said.from().isAfter(today) || said.from().isBefore(today.minusYears(YEARS_BACK))) {
            throw new Refused("help.day", "from", today.minusYears(YEARS_BACK), today);
        }
        if (said.until() != null && said.until().isBefore(said.from())) {
            throw new Refused("help.until", "until", said.from());
        }
        if (said.kind().isOfPerson() && !said.isNamed() && !named) {
            throw new Refused("required", "name");
        }
        if (said.isNamed() && said.consentedOn() == null) {
            throw new Refused("required", "consentedOn");
        }
        if (said.consentedOn() != null && said.consentedOn().isAfter(today)) {
            throw new Refused("help.consent", "consentedOn", today);
        }
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

    private void enter(String action, Help help, String detail) {
        tools.journal.enter(Deed.done(action, "help", help.id(), help.areaCode(), detail));
    }
}
