package cn.shuanglian.web.evaluation;

import cn.shuanglian.evaluation.assessment.AssessmentRow;
import cn.shuanglian.evaluation.assessment.AssessmentSheet;
import cn.shuanglian.evaluation.assessment.Assessments;
import cn.shuanglian.evaluation.assessment.SheetEvidence;
import cn.shuanglian.evaluation.assessment.SheetLine;
import cn.shuanglian.evaluation.ledger.EvidenceKind;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.web.faces.PageWords;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** One score sheet that explains itself: by what rule, from which records, how many points. */
@Named
@RequestScoped
public class AssessmentPage {
    @Inject
    Assessments assessments;
    @Inject
    Areas areas;
    @Inject
    ListQuery query;
    @Inject
    Clock clock;

    private SheetYears years;
    private AssessmentSheet sheet;
    private String areaName;
    private List<Line> lines;

    /**
     * An item of the rubric in the language of the page.
     *
     * @param reckoned how the points follow from the records, in words; empty without any record
     */
    public record Line(String code, String name, String rule, String reckoned, String evidence, String registrar, int points, int cap,
                       boolean recorded, boolean counted, List<Proof> proofs) {
    }

    /** A record behind the points; {@code url} is from the root of the site, empty where it has no page. */
    public record Proof(String words, String url) {
    }

    /** Called once before the page is shown. @throws NotFound for a deputy or a year that there is no sheet of */
    public void load() {
        Long deputy = query.id("deputy");
        years = SheetYears.of(query, assessments.years(), clock);
        if (deputy == null || !query.getFaults().isEmpty()) {
            throw new NotFound("assessment", query.text("deputy"));
        }
        try {
            sheet = assessments.sheet(deputy, years.shown());
        } catch (Refused refused) {
            throw new NotFound("assessment", deputy + " " + years.shown());
        }
        String area = sheet.assessment().area();
        areaName = areas.names(List.of(area)).getOrDefault(area, area);
        lines = sheet.lines().stream().map(line -> line(line, PageWords.locale())).toList();
    }

    private static Line line(SheetLine line, Locale locale) {
        var item = line.item();
        return new Line(item.code(), item.name().in(locale), item.rule().in(locale), Reckoning.of(line, locale), item.evidence().in(locale),
                item.registrar().in(locale), line.points(), item.cap(), line.recorded(), line.counted(),
                line.evidence().stream().map(record -> proof(record, locale)).toList());
    }

    private static Proof proof(SheetEvidence record, Locale locale) {
        String words = PageWords.in(locale, "evaluation", "evidence." + record.kind().name(), record.on().toString(), record.station(),
                PageWords.in(locale, "evaluation", "manner." + record.manner().name()));
        return new Proof(words, record.kind() == EvidenceKind.RECEPTION ? "/reception/reception.xhtml?id=" + record.id() : "");
    }

    public AssessmentRow getAssessment() {
        return sheet.assessment();
    }

    public String getAreaName() {
        return areaName;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Integer> getYears() {
        return years.all();
    }

    public String getTitle() {
        return words("assessment.title", sheet.assessment().deputy(), Integer.toString(sheet.assessment().year()));
    }

    /** Why fewer points are available than the rubric has. */
    public String getAvailableHint() {
        int whole = lines.stream().mapToInt(Line::cap).sum();
        int closed = whole - sheet.assessment().available();
        return closed == 0 ? words("assessment.available.whole") : words("assessment.available.hint", whole, closed);
    }

    /** Address of the list of the deputy's receptions of the year. */
    public String getReceptionsUrl() {
        int year = sheet.assessment().year();
        return "/reception/receptions.xhtml?deputy=" + sheet.assessment().id() + "&from=" + year + "-01-01&to=" + year + "-12-31";
    }

    /** By which rules the points are reckoned. */
    public String getSource() {
        return words("assessment.source", sheet.rubric().document(), sheet.rubric().version());
    }

    private static String words(String key, Object... arguments) {
        return PageWords.of("evaluation", key, arguments);
    }
}
