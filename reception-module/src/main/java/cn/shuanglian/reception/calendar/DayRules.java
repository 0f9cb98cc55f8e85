package cn.shuanglian.reception.calendar;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.rota.RuleKind;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.fault.Stale;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.station.StationRow;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules by which an area finds the days on which its stations receive (S3, domain §4): days of the month, directors' days, market
 * days, dates on which all receive. Receptions by appointment need none.
 */
@Stateless
@DenyAll
public class DayRules {
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Journal journal;

    /** The rules of exactly this area, in the order in which they were made. @throws NotFound for an area outside the caller's */
    @RolesAllowed({READER, SYSTEM})
    public List<DayRuleRow> list(AreaCode area) {
        areas.require(area.code());
        return em.createQuery("select r from DayRule r where r.areaCode = :area order by r.id", DayRule.class).setParameter("area", area.code())
                .getResultStream().map(DayRule::row).toList();
    }

    /**
     * Makes a rule, or changes one; plans follow when they are worked out the next time. Refuses a rule without any day, an end that is not
     * after the start, stations of elsewhere, and more than {@value #MOST} rules. @throws NotFound for an area or a rule outside the caller's
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public DayRuleRow set(@Valid SetDayRule asked) {
        AreaCode area = new AreaCode(areas.require(asked.area()).code());
        check(asked, area);
        DayRule rule = asked.id() == null ? new DayRule(area.code()) : locked(asked.id(), asked.version());
        if (!rule.areaCode().equals(area.code())) {
            throw new NotFound("dayRule", asked.id());
        }
        rule.become(asked);
        if (asked.id() == null) {
            em.persist(rule);
        }
        em.flush();
        journal.enter(Deed.done(asked.id() == null ? "DAY_RULE_MADE" : "DAY_RULE_CHANGED", "dayRule", rule.id(), area.code(), rule.row().toString()));
        return rule.row();
    }

    /** Takes a rule away; receptions that were published by it end with the next publication. @throws NotFound for one outside the caller's area */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void remove(long id, long version) {
        DayRule rule = locked(id, version);
        areas.require(rule.areaCode());
        em.remove(rule);
        em.flush();
        journal.enter(Deed.done("DAY_RULE_REMOVED", "dayRule", id, rule.areaCode(), rule.row().toString()));
    }

    private DayRule locked(long id, long version) {
        DayRule rule = em.find(DayRule.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            throw new NotFound("dayRule", id);
        }
        areas.require(rule.areaCode());
        Stale.unless(version, rule.version());
        return rule;
    }

    private void check(SetDayRule asked, AreaCode area) {
        if (!asked.end().isAfter(asked.start())) {
            throw new Refused("reception.times", "end");
        }
        if (asked.kind() == RuleKind.DIRECTOR && asked.monthDays().isEmpty()) {
            throw new Refused("required", "monthDays");
        }
        if (asked.kind() == RuleKind.MARKET && asked.endDigits().isEmpty() && asked.weekDays().isEmpty()) {
            throw new Refused("dayRule.noMarketDay", "endDigits");
        }
        if (asked.kind() == RuleKind.JOINT && asked.date() == null) {
            throw new Refused("required", "date");
        }
        Set<Long> known = stations.directory().stream().filter(station -> area.covers(station.area())).map(StationRow::id).collect(Collectors.toSet());
        if (!known.containsAll(asked.stations())) {
            throw new Refused("dayRule.station", "stations");
        }
        if (asked.id() == null && list(area).size() >= MOST) {
            throw new Refused("dayRule.tooMany", null, MOST);
        }
    }
}
