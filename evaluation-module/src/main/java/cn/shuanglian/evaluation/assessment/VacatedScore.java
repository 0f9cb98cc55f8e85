package cn.shuanglian.evaluation.assessment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.vacancy.OpenDuty;
import cn.shuanglian.registry.vacancy.Vacated;
import cn.shuanglian.registry.vacancy.VacatedDuty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** This year's score sheet of a mandate; it stays as it was when the mandate became vacant, since nothing can be added to it after. */
@ApplicationScoped
class VacatedScore implements Vacated {
    @Inject
    Deputies deputies;
    @Inject
    Sheets sheets;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "score";
    }

    @Override
    public boolean mustBeSettled() {
        return false;
    }

    @Override
    public List<VacatedDuty> of(long mandateId) {
        int year = LocalDate.now(clock).getYear();
        AssessmentRow sheet = sheets.rows(List.of(deputies.find(mandateId)), year).get(0);
        return List.of(new VacatedDuty(mandateId, year + " · " + sheet.points() + " / " + sheet.available(), null));
    }

    /** Every mandate has one sheet a year. */
    @Override
    public Map<Long, Long> count(Collection<Long> mandateIds) {
        return mandateIds.stream().distinct().collect(toMap(identity(), mandate -> 1L));
    }


    @Override
    public OpenDuty open(String mandate) {
        return new OpenDuty(mandate + " is not null", Map.of());
    }
}
