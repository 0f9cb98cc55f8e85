package cn.shuanglian.evaluation.dutyreport;

import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes in the sheet of duty reports; a report is known by its deputy and its day. */
@ApplicationScoped
class DutyReportSheet implements SheetImport {
    static final Column NAME = Column.required("代表姓名").or("姓名").max(60);
    static final Column LEVEL = Column.required("层级");
    static final Column DATE = Column.required("报告日期");
    static final Column FORM = Column.required("形式");
    static final Column AUDIENCE = Column.required("报告对象");
    static final Column HEARD_BY = Column.required("听取单位").max(100);

    static final List<Column> COLUMNS = List.of(NAME, LEVEL, DATE, FORM, AUDIENCE, HEARD_BY);

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Deputies deputies;
    @Inject
    Clock clock;
    @Inject
    Event<DutyReportGiven> given;

    @Override
    public String kind() {
        return "duty-reports";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
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
