package cn.shuanglian.registry.rule;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.rule.SetRule.Amount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads and writes what areas decided; few areas decide anything, so all decisions about a parameter are read at once. */
@ApplicationScoped
class Decisions {
    @PersistenceContext
    EntityManager em;
    @Inject
    Journal journal;
    @Inject
    Event<ParameterSet> changed;
    @Inject
    Clock clock;

    RuleBook book(Set<Parameter> parameters) {
        return new RuleBook(provisions(parameters));
    }

    List<Provision> provisions(Collection<Parameter> parameters) {
        return em.createQuery("select d from Decision d join fetch d.setting where d.setting.parameter in :parameters", Decision.class)
                .setParameter("parameters", parameters).getResultStream().map(Decision::provision).toList();
    }

    /** Everything decided by the document, and by whichever other one, about the same parameters. */
    List<Provision> provisionsOf(long document) {
        List<Parameter> parameters = em.createQuery("select distinct d.setting.parameter from Decision d where d.documentId = :id", Parameter.class)
                .setParameter("id", document).getResultList();
        return parameters.isEmpty() ? List.of() : provisions(parameters);
    }

    Map<Parameter, Long> versions(AreaCode area) {
        return em.createQuery("select s from Setting s where s.areaCode = :area", Setting.class).setParameter("area", area.code())
                .getResultStream().collect(toMap(Setting::parameter, Setting::version));
    }

    void take(SetRule asked) {
        AreaCode area = new AreaCode(asked.area());
        checkDocument(area, asked);
        Set<Parameter> parameters = EnumSet.noneOf(Parameter.class);
        for (Amount amount : asked.amounts()) {
            checkBounds(amount, asked.amounts().indexOf(amount) == 0 ? "value" : "upper");
            if (!parameters.add(amount.parameter()) || parameters.size() == 2 && !parameters.contains(amount.parameter().partner())) {
                throw new Refused("rule.span", "parameter");
            }
        }
        for (Amount amount : asked.amounts()) {
            Setting setting = setting(area, amount.parameter(), amount.version());
            Decision decision = new Decision(setting, amount.value(), asked.since(), asked.document(), asked.article().strip(), clock.instant());
            em.persist(decision);
            setting.decided();
            journal.enter(Deed.done("PARAMETER_SET", "area", Long.parseLong(area.code()), area.code(),
                    amount.parameter() + " = " + amount.value() + " since " + asked.since() + " by document " + asked.document()));
        }
        em.flush();
        refuseClash(asked.amounts().get(0).parameter(), area, asked.since());
        asked.amounts().forEach(amount -> changed.fire(new ParameterSet(amount.parameter(), area)));
    }

    private void checkDocument(AreaCode area, SetRule asked) {
        Document document = em.find(Document.class, asked.document());
        if (document == null || !new AreaCode(document.areaCode()).covers(area.code())) {
            throw new Refused("document.unknown", "document");
        }
        if (asked.since().isBefore(document.since()) || document.until() != null && asked.since().isAfter(document.until())) {
            throw new Refused("rule.notInForce", "since", asked.since().toString());
        }
    }

    private static void checkBounds(Amount amount, String field) {
        Parameter parameter = amount.parameter();
        if (amount.value() < parameter.least() || amount.value() > parameter.most()) {
            throw new Refused("rule.bounds", field, parameter.least(), parameter.most());
        }
    }

    private void refuseClash(Parameter parameter, AreaCode area, LocalDate since) {
        if (parameter.partner() == null) {
            return;
        }
        RuleBook.Clash clash = book(EnumSet.of(parameter, parameter.partner())).clash(parameter, area, since);
        if (clash != null) {
            throw new Refused(clash.area().equals(area) ? "rule.turned" : "rule.turnedBelow", "value", clash.lower(), clash.upper(),
                    clash.on().toString(), clash.area().code());
        }
    }

    void takeBack(AreaCode area, Map<Parameter, Long> versions) {
        LocalDate today = LocalDate.now(clock);
        RuleBook book = book(versions.keySet());
        Map<Parameter, Long> own = new TreeMap<>(versions);
        own.keySet().removeIf(parameter -> !isOwn(book, parameter, area, today));
        if (own.isEmpty()) {
            throw new Refused("rule.notOwn", "parameter");
        }
        own.forEach((parameter, version) -> {
            Setting setting = setting(area, parameter, version);
            book.toCome(parameter, area, today).forEach(each -> em.find(Decision.class, each.id()).revoke());
            if (standsOwn(book, parameter, area, today)) {
                em.persist(new Decision(setting, null, today, null, null, clock.instant()));
            }
            setting.decided();
            journal.enter(Deed.done("PARAMETER_TAKEN_BACK", "area", Long.parseLong(area.code()), area.code(), parameter.name()));
        });
        em.flush();
        refuseClash(own.keySet().iterator().next(), area, today);
        own.keySet().forEach(parameter -> changed.fire(new ParameterSet(parameter, area)));
    }

    private static boolean isOwn(RuleBook book, Parameter parameter, AreaCode area, LocalDate today) {
        return standsOwn(book, parameter, area, today) || !book.toCome(parameter, area, today).isEmpty();
    }

    private static boolean standsOwn(RuleBook book, Parameter parameter, AreaCode area, LocalDate today) {
        Provision standing = book.standing(parameter, area, today).provision();
        return standing != null && standing.area().equals(area);
    }

    /** The area's own decisions about the parameter in the version read; locked, so that two offices cannot decide at once. */
    private Setting setting(AreaCode area, Parameter parameter, long version) {
        Setting setting = em.createQuery("select s from Setting s where s.areaCode = :area and s.parameter = :parameter", Setting.class)
                .setParameter("area", area.code()).setParameter("parameter", parameter).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElse(null);
        Stale.unless(version, setting == null ? 0 : setting.version());
        if (setting == null) {
            setting = new Setting(area, parameter);
            em.persist(setting);
        }
        return setting;
    }
}
