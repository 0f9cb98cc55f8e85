package cn.shuanglian.evaluation.assessment;

import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.evaluation.ledger.EvidenceKind;
import cn.shuanglian.evaluation.ledger.LedgerLine;
import cn.shuanglian.evaluation.ledger.LedgerLines;
import cn.shuanglian.evaluation.rubric.Rubric;
import cn.shuanglian.evaluation.rubric.Rubrics;
import cn.shuanglian.evaluation.rubric.Score;
import cn.shuanglian.evaluation.rubric.ScoreLine;
import cn.shuanglian.evaluation.rubric.YearRubrics;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.deputy.DeputyRow;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Works out the sheets of deputies whom the caller may see; always the same few queries however many they are. */
@ApplicationScoped
class Sheets {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @PersistenceContext
    EntityManager em;
    @Inject
    Rubrics rubrics;
    @Inject
    Clock clock;

    List<AssessmentRow> rows(List<DeputyRow> deputies, int year) {
        YearRubrics of = rubricsOf(year);
        Map<Long, List<LedgerLine>> entries = LedgerLines.of(em, deputies.stream().map(DeputyRow::id).toList(), year).stream()
                .collect(groupingBy(LedgerLine::mandateId));
        return deputies.stream().map(deputy -> row(deputy, year, of.of(deputy.area()), entries.getOrDefault(deputy.id(), List.of())))
                .toList();
    }

    List<Integer> years(AreaCode area) {
        return em.createQuery("select distinct e.year from LedgerEntry e where e.areaCode like :area order by e.year desc", Integer.class)
                .setParameter("area", area.pattern()).getResultList();
    }

    Rubric rubric(String area, int year) {
        return rubricsOf(year).of(area);
    }

    private YearRubrics rubricsOf(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused("year.outOfRange", "year", FIRST_YEAR, LAST_YEAR);
        }
        return rubrics.of(year);
    }

    private AssessmentRow row(DeputyRow deputy, int year, Rubric rubric, List<LedgerLine> entries) {
        Score score = Score.of(entries, rubric);
        long receptions = score.lines().stream().map(ScoreLine::evidence).flatMap(List::stream)
                .filter(entry -> entry.evidenceKind() == EvidenceKind.RECEPTION).count();
        AssessmentStatus status = year < LocalDate.now(clock).getYear() ? AssessmentStatus.RECORDED : AssessmentStatus.RUNNING;
        return new AssessmentRow(deputy.id(), deputy.personId(), deputy.name(), deputy.level(), deputy.area(), deputy.leadingCadre(), year,
                rubric.version(), score.points(), score.available(), receptions, status, score.lines());
    }
}
