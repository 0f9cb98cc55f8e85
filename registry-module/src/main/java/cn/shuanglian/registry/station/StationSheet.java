package cn.shuanglian.registry.station;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.registry.area.AreaScope;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.change.ChangeKind;
import cn.shuanglian.registry.change.Changes;
import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.imports.Seen;
import cn.shuanglian.registry.imports.SheetImport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.secret.Seals;
import cn.shuanglian.registry.sheet.Column;
import cn.shuanglian.registry.sheet.SheetRow;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * The sheet of stations; a station is known by its area and name. The county's name beside its code is for people and not read. Of
 * address, hours and officer a sheet without these columns says nothing.
 */
@ApplicationScoped
class StationSheet implements SheetImport, SheetExport<StationFilter, StationSheet.Line> {
    private static final Column NAME = Column.required("联络站名称").max(100);
    private static final Column KIND = Column.required("类别");
    private static final Column AREA = Column.required("行政区划");
    private static final Column COUNTY = Column.optional("所在县市区");
    private static final Column HOST = Column.optional("共建类型");
    private static final Column FOUNDED = Column.optional("设立日期");
    private static final Column FUNDING = Column.optional("年度运转经费");
    private static final Column ADDRESS = Column.optional("地址").max(200);
    private static final Column HOURS = Column.optional("开放时间").max(200);
    private static final Column OFFICER = Column.optional("联络员").max(60);
    private static final Column PHONE = Column.optional("联络员电话");
    private static final SheetShape<Line> SHAPE = SheetShape.<Line>empty()
            .column(NAME, line -> line.row().name())
            .column(KIND, line -> SheetShape.word(StationKind.WORDS, line.row().kind()))
            .column(AREA, line -> line.row().area())
            .column(COUNTY, Line::areaName)
            .column(HOST, line -> SheetShape.word(StationHost.WORDS, line.row().host()))
            .column(FOUNDED, line -> line.row().foundedOn())
            .column(FUNDING, line -> line.row().fundingPerYear())
            .column(ADDRESS, line -> line.row().address())
            .column(HOURS, line -> line.row().openingHours())
            .column(OFFICER, line -> line.row().officer())
            .personal(PHONE, Line::phone);

    @PersistenceContext
    EntityManager em;
    @Inject
    Changes changes;
    @Inject
    Areas areas;
    @Inject
    Stations stations;
    @Inject
    Callers callers;
    @Inject
    Seals seals;

    private record Key(String area, String name) {
    }

    /** A station with the name of its area; the officer's phone only for the liaison office. */
    record Line(StationRow row, String areaName, String phone) {
    }

    @Override
    public String kind() {
        return "stations";
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
    public Class<StationFilter> filter() {
        return StationFilter.class;
    }

    @Override
    public Listing<Line> lines(StationFilter filter, ListRequest request) {
        Listing<StationRow> page = stations.list(filter, request);
        Map<String, String> names = areas.names(page.rows().stream().map(StationRow::area).distinct().toList());
        Map<Long, String> phones = phones(page.rows().stream().map(StationRow::id).toList());
        return page.mapped(row -> new Line(row, names.get(row.area()), phones.get(row.id())));
    }

    private Map<Long, String> phones(List<Long> ids) {
        Caller caller = callers.current();
        Map<Long, String> phones = new HashMap<>();
        if (!ids.isEmpty() && (caller.has(LIAISON_OFFICE) || caller.has(SYSTEM))) {
            em.createQuery("select s from Station s where s.id in :ids", Station.class).setParameter("ids", ids)
                    .setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultStream()
                    .forEach(station -> phones.put(station.id(), station.officerPhone(seals)));
        }
        return phones;
    }

    @Override
    public Intake begin() {
        AreaScope scope = areas.scope();
        Map<Key, Station> known = em.createQuery("select s from Station s where s.areaCode like :scope", Station.class)
                .setParameter("scope", scope.own().pattern()).getResultStream()
                .collect(Collectors.toMap(station -> new Key(station.areaCode(), station.name()), Function.identity()));
        Seen<Key> seen = new Seen<>();
        return row -> take(row, scope, known, seen);
    }

    private Taken take(SheetRow row, AreaScope scope, Map<Key, Station> known, Seen<Key> seen) {
        String name = row.text(NAME);
        StationKind kind = row.oneOf(KIND, StationKind.wordsFor(name));
        String area = scope.read(row, AREA);
        StationHost host = row.oneOf(HOST, StationHost.WORDS);
        LocalDate founded = row.date(FOUNDED);
        Long funding = row.whole(FUNDING);
        if (funding != null && funding < 0) {
            row.refuse(FUNDING, "negative");
        }
        Key key = new Key(area, name);
        Station earlier = known.get(key);
        String address = row.has(ADDRESS) || earlier == null ? row.text(ADDRESS) : earlier.address();
        String hours = row.has(HOURS) || earlier == null ? row.text(HOURS) : earlier.openingHours();
        String officer = row.has(OFFICER) || earlier == null ? row.text(OFFICER) : earlier.officer();
        String phone = phone(row, earlier, officer);
        seen.note(row, NAME, key);
        if (!row.isSound()) {
            return Taken.REFUSED;
        }
        Station station = earlier == null ? new Station(name, area) : earlier;
        boolean changed = station.become(kind, host == null ? StationHost.DEPUTIES : host, founded, funding);
        changed |= station.keepHouse(address, hours, officer);
        changed |= row.has(PHONE) && station.call(phone, seals);
        if (earlier == null) {
            em.persist(station);
            changes.note("station", station.id(), station.areaCode(), ChangeKind.SAVED);
            return Taken.CREATED;
        }
        if (changed) {
            changes.note("station", station.id(), station.areaCode(), ChangeKind.SAVED);
        }
        return changed ? Taken.UPDATED : Taken.UNCHANGED;
    }

    private String phone(SheetRow row, Station earlier, String officer) {
        String phone = row.text(PHONE);
        if (phone == null) {
            return null;
        }
        if (!phone.matches(StationFacts.PHONE) && (earlier == null || !phone.equals(earlier.officerPhone(seals)))) {
            row.refuse(PHONE, "phone");
        } else if (officer == null) {
            row.refuse(PHONE, "phoneOfNobody");
        }
        return phone;
    }
}
