package cn.shuanglian.reception.sweep;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.exports.SheetExport;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.sheet.SheetShape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The places of sweeps as the sheet that brings them. */
@ApplicationScoped
class CheckSheet implements SheetExport<CheckFilter, CheckSheet.Line> {
    private static final SheetShape<Line> SHAPE = SheetShape.<Line>empty().column(SweepImport.SWEEP, Line::number)
            .column(SweepImport.PLACE, line -> line.check().place()).column(SweepImport.UNIT, line -> line.check().unitName());

    @PersistenceContext
    EntityManager em;
    @Inject
    SweepChecks checks;

    /** A place with the number of its sweep. */
    record Line(String number, CheckRow check) {
    }

    @Override
    public String kind() {
        return "sweep-checks";
    }

    @Override
    public Class<CheckFilter> filter() {
        return CheckFilter.class;
    }

    @Override
    public SheetShape<Line> shape() {
        return SHAPE;
    }

    @Override
    public Listing<Line> lines(CheckFilter filter, ListRequest request) {
        Listing<CheckRow> found = checks.list(filter, request);
        List<Long> sweeps = found.rows().stream().map(CheckRow::sweep).distinct().toList();
        Map<Long, String> numbers = sweeps.isEmpty() ? Map.of() : em.createQuery("select s.id, s.number from Sweep s where s.id in :ids", Object[].class)
                .setParameter("ids", sweeps).getResultStream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
        return found.mapped(check -> new Line(numbers.get(check.sweep()), check));
    }
}
