package cn.shuanglian.web.rule;

import cn.shuanglian.evaluation.rubric.Rubric;
import cn.shuanglian.evaluation.rubric.Rubrics;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which rubric applies this year in the area whose rules are shown; evaluation keeps the rubrics themselves. */
@Named
@RequestScoped
public class RubricNote {
    @Inject
    RulesPage page;
    @Inject
    Rubrics rubrics;
    @Inject
    Areas areas;
    @Inject
    Clock clock;

    private Rubric rubric;

    public Rubric getRubric() {
        if (rubric == null) {
            rubric = rubrics.of(getYear()).of(page.getArea().code());
        }
        return rubric;
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    /** It was decided for this very area. */
    public boolean isOwn() {
        return getRubric().area().equals(page.getArea().code());
    }

    /** Whose decision it is, in words. */
    public String getOrigin() {
        String area = getRubric().area();
        return isOwn() ? RuleWords.words("rule.origin.OWN")
                : area.equals(AreaCode.WHOLE_COUNTRY.code()) ? RuleWords.words("rule.origin.DEFAULT")
                : RuleWords.words("rule.origin.INHERITED", areas.names(List.of(area)).getOrDefault(area, area));
    }
}
