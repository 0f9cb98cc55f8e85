package cn.shuanglian.evaluation.dutyreport;

import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.AUDIENCE;
import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.DATE;
import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.FORM;
import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.HEARD_BY;
import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.LEVEL;
import static cn.shuanglian.evaluation.dutyreport.DutyReportSheet.NAME;
import static java.util.stream.Collectors.groupingBy;

import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport.Intake;
import cn.shuanglian.registry.imports.SheetImport.Taken;
import cn.shuanglian.registry.sheet.SheetRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows of one sheet of duty reports. */
class DutyReportIntake implements Intake {
    private final Map<String, List<DeputyRef>> deputies;
    private final Map<Key, DutyReport> reports = new HashMap<>();
    private final LocalDate today;
    private final Store store;
    private final Seen<Key> seen = new Seen<>();

    /** @param directory the deputies of the caller's area; one outside it is as good as unknown */
    DutyReportIntake(Collection<DeputyRef> directory, Collection<DutyReport> stored, LocalDate today, Store store) {
        deputies = directory.stream().collect(groupingBy(DeputyRef::name));
        stored.forEach(report -> reports.put(new Key(report.mandateId(), report.givenOn()), report));
        this.today = today;
        this.store = store;
    }

    @Override
    public Taken take(SheetRow row) {
        DeputyRef deputy = deputy(row);
        LocalDate on = row.date(DATE);
        DutyReportForm form = row.oneOf(FORM, DutyReportForm.WORDS);
        DutyReportAudience audience = row.oneOf(AUDIENCE, DutyReportAudience.WORDS);
        String heardBy = row.text(HEARD_BY);
        if (on != null && on.isAfter(today)) {
            row.refuse(DATE, "future");
        }
        if (deputy != null && audience != null && audience != DutyReportAudience.of(deputy.level())) {
            row.refuse(AUDIENCE, "audienceOfLevel");
        }
        if (deputy != null && on != null) {
            seen.note(row, NAME, new Key(deputy.id(), on));
        }
        return row.isSound() ? record(deputy, on, form, audience, heardBy) : Taken.REFUSED;
    }

    private DeputyRef deputy(SheetRow row) {
        String name = row.text(NAME);
        DeputyLevel level = row.oneOf(LEVEL, DeputyLevel.WORDS);
        if (name == null || level == null) {
            return null;
        }
        List<DeputyRef> named = deputies.getOrDefault(name, List.of());
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

    private Taken record(DeputyRef deputy, LocalDate on, DutyReportForm form, DutyReportAudience audience, String heardBy) {
        DutyReport known = reports.get(new Key(deputy.id(), on));
        DutyReport report = known == null ? new DutyReport(deputy, on) : known;
        if (!report.become(form, audience, heardBy)) {
            return Taken.UNCHANGED;
        }
        store.keep(report, known == null);
        return known == null ? Taken.CREATED : Taken.UPDATED;
    }

    /** Keeps a report that is new or has changed. */
    interface Store {
        void keep(DutyReport report, boolean isNew);
    }

    private record Key(long mandateId, LocalDate on) {
    }
}
