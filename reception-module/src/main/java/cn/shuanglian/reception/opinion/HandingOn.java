package cn.shuanglian.reception.opinion;

import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.unit.Units;
import cn.shuanglian.registry.workday.Workdays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** To whom an opinion can be handed on, and how long the answer may take by the rules of its area. */
@Dependent
class HandingOn {
    @Inject
    Units units;
    @Inject
    Rules rules;
    @Inject
    Workdays workdays;

    /** Refuses a unit that is not responsible for the opinion's area, at that field. */
    void requireUnit(long unit, Opinion opinion, String field) {
        try {
            units.requireFor(unit, new AreaCode(opinion.areaCode()));
        } catch (NotFound e) {
            throw new Refused("unit.unknown", field);
        }
    }

    /** Time that would end on a day off ends on the next working day (民法典 §203). */
    LocalDate lastWorkingDay(LocalDate countedTo) {
        return workdays.table().onOrAfter(countedTo);
    }

    int daysToAnswer(Opinion opinion, LocalDate on) {
        return rules.value(Parameter.OPINION_DAYS, new AreaCode(opinion.areaCode()), on);
    }
}
