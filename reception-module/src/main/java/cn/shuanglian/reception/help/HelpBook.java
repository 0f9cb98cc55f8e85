package cn.shuanglian.reception.help;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Writes down what deputies did. */
@Dependent
class HelpBook {
    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 10;

    @Inject
    HelpStore store;
    @Inject
    HelpSight sight;
    @Inject
    HelpNotices notices;
    @Inject
    Deputies deputies;
    @Inject
    Seals seals;

    long record(long mandate, RecordHelp said) {
        DeputyRef deputy = deputies.require(mandate);
        if (!sight.mayRecord(mandate, deputy.area())) {
            throw new NotFound("deputy", mandate);
        }
        check(said, false);
        Help help = new Help(deputy);
        help.become(said, seals, sight.caller());
        store.em.persist(help);
        store.done("HELP_RECORDED", help, help.kind().name());
        notices.toVerify(help);
        return help.id();
    }

    long amend(long id, RecordHelp said, long version) {
        Help help = store.demand(id, HelpAction.AMEND, version);
        // Of a person, yet without a name: it was erased.
        check(said, help.isNamed() || help.kind().isOfPerson());
        help.become(said, seals, sight.caller());
        store.done("HELP_AMENDED", help, help.kind().name());
        notices.toVerify(help);
        return help.version();
    }

    private void check(RecordHelp said, boolean named) {
        LocalDate today = store.today();
        if (said.date().isAfter(today) || said.date().isBefore(today.minusYears(YEARS_BACK))) {
            throw new Refused("help.day", "date", today.minusYears(YEARS_BACK), today);
        }
        if (said.until() != null && said.until().isBefore(said.date())) {
            throw new Refused("help.until", "until", said.date());
        }
        if (said.until() != null && said.until().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("help.untilLate", "until", today.plusYears(YEARS_AHEAD));
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
        if (said.consentedOn() != null && said.consentedOn().isBefore(today.minusYears(YEARS_BACK))) {
            throw new Refused("help.consentEarly", "consentedOn", today.minusYears(YEARS_BACK));
        }
    }
}
