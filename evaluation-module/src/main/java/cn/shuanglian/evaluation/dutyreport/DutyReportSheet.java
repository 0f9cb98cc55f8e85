package cn.shuanglian.evaluation.dutyreport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.account.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Takes in the sheet of duty reports; a report is known by its deputy and its day. */
@ApplicationScoped
class DutyReportSheet implements SheetImport {
    private static final Column NAME = Column.required("代表姓名").or("姓名").max(60);
    private static final Column LEVEL = Column.required("层级");
    private static final Column DATE = Column.required("报告日期");
    private static final Column FORM = Column.required("形式");
    private static final Column AUDIENCE = Column.required("报告对象");
    private static final Column HEARD_BY = Column.required("听取单位").max(100);

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
        return List.of(NAME, LEVEL, DATE, FORM, AUDIENCE, HEARD_BY);
    }

    @Override
    public Intake begin() {
        List<DutyReport> stored = em.createQuery("select r from DutyReport r where r.areaCode like :area", DutyReport.class)
                .setParameter("area", callers.current().area().pattern()).getResultList();
        return new Run(deputies.directory().stream().collect(groupingBy(DeputyRef::name)),
                stored.stream().collect(toMap(report -> new Key(report.mandateId(), report.givenOn()), report -> report)));
    }

    private record Key(long mandateId, LocalDate on) {
    }

    private final class Run implements Intake {
        private final Map<String, List<DeputyRef>> byName;
        private final Map<Key, DutyReport> reports;
        private final Seen<Key> seen = new Seen<>();

        Run(Map<String, List<DeputyRef>> byName, Map<Key, DutyReport> reports) {
            this.byName = byName;
            this.reports = reports;
        }

        @Override
        public Taken take(SheetRow row) {
            DeputyRef deputy = deputy(row);
            LocalDate on = row.date(DATE);
            DutyReportForm form = row.oneOf(FORM, DutyReportForm.WORDS);
            DutyReportAudience audience = row.oneOf(AUDIENCE, DutyReportAudience.WORDS);
            String heardBy = row.text(HEARD_BY);
            if (on != null && on.isAfter(LocalDate.now(clock))) {
                row.refuse(DATE, "futureDate");
            }
            if (deputy != null && audience != null && audience != DutyReportAudience.of(deputy.level())) {
                row.refuse(AUDIENCE, "audienceOfLevel");
            }
            if (deputy != null && on != null) {
                seen.note(row, NAME, new Key(deputy.id(), on));
            }
            return row.isSound() ? store(deputy, on, form, audience, heardBy) : Taken.REFUSED;
        }

        /** Looks the name up among the deputies of the caller's area, so one outside it is unknown here. */
        private DeputyRef deputy(SheetRow row) {
            String name = row.text(NAME);
            DeputyLevel level = row.oneOf(LEVEL, DeputyLevel.WORDS);
            if (name == null || level == null) {
                return null;
            }
            List<DeputyRef> named = byName.getOrDefault(name, List.of());
            List<DeputyRef> fitting = named.stream().filter(deputy -> deputy.level() == level).toList();
            if (named.isEmpty()) {
                row.refuse(NAME, "unknownDeputy");
            } else if (fitting.isEmpty()) {
                row.refuse(LEVEL, "levelOfDeputy");
            } else if (fitting.size() > 1) {
                row.refuse(NAME, "ambiguous");
            }
            return fitting.size() == 1 ? fitting.get(0) : null;
        }

        private Taken store(DeputyRef deputy, LocalDate on, DutyReportForm form, DutyReportAudience audience, String heardBy) {
            DutyReport report = reports.get(new Key(deputy.id(), on));
            boolean isNew = report == null;
            if (isNew) {
                report = new DutyReport(deputy, on);
            }
            if (!report.become(form, audience, heardBy)) {
                return Taken.UNCHANGED;
            }
            if (isNew) {
                em.persist(report);
            }
            given.fire(report.given());
            return isNew ? Taken.CREATED : Taken.UPDATED;
        }
    }
}
