package cn.shuanglian.evaluation.rubric;

import static java.util.Comparator.comparing;

import cn.shuanglian.registry.code.AreaCode;
import java.util.Comparator;
import java.util.List;

/** The rubrics that may apply in a year, for sheets of several areas. */
public record YearRubrics(List<Rubric> all) {
    public YearRubrics {
        all = List.copyOf(all);
    }

    /** The rubric of the nearest area that has one: the area's own, else its city's, and so on; of several the latest. */
    public Rubric of(String area) {
        Comparator<Rubric> nearest = comparing(rubric -> new AreaCode(rubric.area()).prefix().length());
        return all.stream().filter(rubric -> new AreaCode(rubric.area()).covers(area))
                .max(nearest.thenComparing(Rubric::fromYear).thenComparing(Rubric::version))
                .orElseThrow(() -> new IllegalStateException("no rubric for " + area));
    }
}
