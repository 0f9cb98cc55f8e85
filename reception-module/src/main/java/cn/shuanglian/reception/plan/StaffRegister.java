package cn.shuanglian.reception.plan;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.area.AreaPlace;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.area.ElectingAreas;
import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.rule.Parameter;
import cn.shuanglian.registry.rule.Rules;
import cn.shuanglian.registry.vacancy.Vacancies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the register knows about those who are planned for. */
@Dependent
class StaffRegister {
    @Inject
    Turnovers turnovers;
    @Inject
    Bodies bodies;
    @Inject
    Areas areas;
    @Inject
    Rules rules;

    Vacancies vacancies(Collection<Member> members) {
        return turnovers.vacancies(members.stream().map(Member::mandate).toList());
    }

    Set<Long> directors(AreaCode area) {
        return new HashSet<>(bodies.directorsMeeting(area));
    }

    ElectingAreas electing(AreaCode area) {
        return new ElectingAreas(areas.map(area).stream().collect(toMap(AreaPlace::name, AreaPlace::code, (one, other) -> one)));
    }

    int perCadre(AreaCode area, LocalDate on) {
        return rules.value(Parameter.RECEPTIONS_PER_CADRE, area, on);
    }

}
