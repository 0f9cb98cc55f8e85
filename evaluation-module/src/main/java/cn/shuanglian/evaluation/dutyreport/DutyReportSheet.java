package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes in the sheet of duty reports; a report is known by its deputy and its day. */
@ApplicationScoped
class DutyReportSheet implements SheetImport, SheetExport<DutyReportFilter, DutyReportSheet.Line> {
    static final Column NAME = Column.required("代表姓名").or("姓名").max(60);
    static final Column LEVEL = Column.required("层级");
    static final Column DATE = Column.required("报告日期");
    static final Column FORM = Column.required("形式");
    static final Column AUDIENCE = Column.required("报告对象");
    static final Column HEARD_BY = Column.required("听取单位").max(100);

    static final SheetShape<Line> SHAPE = SheetShape.<Line>empty()
            .column(NAME, line -> line.row().deputy())
            .column(LEVEL, line -> SheetShape.word(DeputyLevel.WORDS, line.level()))
            .column(DATE, line -> line.row().on())
            .column(FORM, line -> SheetShape.word(DutyReportForm.WORDS, line.row().form()))
            .column(AUDIENCE, line -> SheetShape.word(DutyReportAudience.WORDS, line.row().audience()))
            .column(HEARD_BY, line -> line.row().heardBy());

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    DutyReports reports;
    @Inject
    Clock clock;
    @Inject
    Event<DutyReportGiven> given;

    /** A duty report with the level of the mandate. */
    record Line(DutyReportRow row, DeputyLevel level) {
    }

    @Override
    public String kind() {
        return "duty-reports";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<Line> shape() {
        return SHAPE;
    }

    @Override
    public Class<DutyReportFilter> filter() {
        return DutyReportFilter.class;
    }

    @Override
    public Listing<Line> lines(DutyReportFilter filter, ListRequest request) {
        Listing<DutyReportRow> page = reports.list(filter, request);
        Map<Long, DeputyLevel> levels = deputies.among(page.rows().stream().map(DutyReportRow::mandateId).distinct().toList()).stream()
                .collect(Collectors.toMap(DeputyRef::id, DeputyRef::level));
        return page.mapped(row -> new Line(row, levels.get(row.mandateId())));
    }

    @Override
    public Intake begin() {
        List<DutyReport> stored = em.createQuery("select r from DutyReport r where r.areaCode like :area", DutyReport.class)
                .setParameter("area", callers.current().area().pattern()).getResultList();
        return new DutyReportIntake(deputies.directory(), stored, LocalDate.now(clock), this::store);
    }

    private void store(DutyReport report, boolean isNew) {
        if (isNew) {
            em.persist(report);
        }
        given.fire(report.given());
    }
}
