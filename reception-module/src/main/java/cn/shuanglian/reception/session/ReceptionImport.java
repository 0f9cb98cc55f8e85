package cn.shuanglian.reception.session;

import cn.shuanglian.reception.DeputyNames;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.deputy.Turnovers;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The sheet of held receptions; one is known by its station, day and start. Whoever is named came. */
@ApplicationScoped
class ReceptionImport implements SheetImport {
    static final Column DATE = Column.required("接待日期");
    static final Column STATION = Column.required("联络站");
    static final Column CAME = Column.required("到站代表").or("接待代表").max(1000);
    static final Column START = Column.required("开始").or("开始时间");
    static final Column END = Column.required("结束").or("结束时间");

    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
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
        return List.of(DATE, STATION, CAME, START, END);
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
