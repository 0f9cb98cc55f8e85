package cn.shuanglian.reception.session;

import cn.shuanglian.reception.DeputyNames;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetShape;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The sheet of receptions; one is known by its station, day and start. Whoever is named came. One that was not held is written out, but
 * not taken in: plans are made in the calendar.
 */
@ApplicationScoped
class ReceptionImport implements SheetImport, SheetExport<ReceptionFilter, ReceptionRow> {
    static final Column DATE = Column.required("接待日期");
    static final Column STATION = Column.required("联络站");
    static final Column CAME = Column.required("到站代表").or("接待代表").max(1000).mayBeBlank();
    static final Column START = Column.required("开始").or("开始时间");
    static final Column END = Column.required("结束").or("结束时间");
    static final Column KIND = Column.optional("接待类型");
    static final Column STATUS = Column.optional("状态");

    private static final SheetShape<ReceptionRow> SHAPE = SheetShape.<ReceptionRow>empty()
            .column(DATE, ReceptionRow::date)
            .column(STATION, ReceptionRow::stationName)
            .column(CAME, row -> row.deputies().stream()
                    .filter(deputy -> row.status() != ReceptionStatus.HELD || deputy.attendance() == Attendance.CAME)
                    .map(ReceptionDeputy::name).toList())
            .column(START, ReceptionRow::start)
            .column(END, ReceptionRow::end)
            .column(KIND, row -> SheetShape.word(ReceptionKind.WORDS, row.kind()))
            .column(STATUS, row -> SheetShape.word(ReceptionStatus.WORDS, row.status()));

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Receptions receptions;
    @Inject
    Stations stations;
    @Inject
    Deputies deputies;
    @Inject
    Turnovers turnovers;
    @Inject
    Event<ReceptionHeld> held;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "receptions";
    }

    @Override
    public List<Column> columns() {
        return SHAPE.columns();
    }

    @Override
    public SheetShape<ReceptionRow> shape() {
        return SHAPE;
    }

    @Override
    public Class<ReceptionFilter> filter() {
        return ReceptionFilter.class;
    }

    @Override
    public Listing<ReceptionRow> lines(ReceptionFilter filter, ListRequest request) {
        return receptions.list(filter, request);
    }

    @Override
    public Intake begin() {
        List<DeputyRef> directory = deputies.directory();
        // before anything is read: whom a sheet names is known too late, and desks must not seat them meanwhile
        deputies.lockPersons(directory.stream().map(DeputyRef::personId).distinct().toList());
        ReceptionDays days = new ReceptionDays(em, callers.current().area());
        return new ReceptionIntake(em, stations.directory(), new DeputyNames(directory), days, clock, callers.current().accountId(), turnovers.vacancies(),
                held::fire);
    }
}
