package cn.shuanglian.reception.sweep;

import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.reception.opinion.OpinionRow;
import cn.shuanglian.reception.opinion.Opinions;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.list.Words;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Sweeps of an area, each from one hazard that somebody spoke of. The office starts them, units look at the places they were given, and
 * everybody who sees a place sees how far the sweep is as to the places they see.
 */
@Stateless
@DenyAll
public class Sweeps {
    private static final String ROW = """
            select new cn.shuanglian.reception.sweep.SweepRow(s.id, s.number, s.opinionId, s.areaCode, s.title, s.placeKind, s.lastDay, s.state,
            s.startedOn, s.closedOn, s.version)""";

    @Inject
    SweepStore store;
    @Inject
    SweepDesk desk;
    @Inject
    SweepRows rows;
    @Inject
    Opinions opinions;
    @Inject
    Areas areas;

    /** One page of the sweeps that fit the filter; {@code sort} is one of {@link SweepOrder}. Seven queries at most. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<SweepRow> list(SweepFilter filter, ListRequest request) {
        return query(filter).list(Order.named(SweepOrder.class, request.sort(), SweepOrder.STARTED), request).with(rows::completed);
    }

    /** How many sweeps fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(SweepFilter filter) {
        return query(filter).count();
    }

    /** One sweep. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public SweepSheet find(long id) {
        Criteria criteria = store.sight.sweeps().add("s.id = :id", "id", id);
        SweepRow found = criteria.fill(store.em.createQuery(ROW + " from Sweep s where " + criteria.text(), SweepRow.class)).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("sweep", id));
        SweepRow row = rows.completed(List.of(found)).get(0);
        Sweep sweep = store.em.find(Sweep.class, id);
        String title = row.opinion() == null ? null : opinions.among(List.of(row.opinion())).stream().map(OpinionRow::title).findFirst().orElse(null);
        return new SweepSheet(row, title, sweep.task(), sweep.startedByName(), sweep.findings(), sweep.closedByName(), rows.units(id));
    }

    /** Whether the caller starts sweeps there, gives out their places and closes them. */
    @RolesAllowed({READER, SYSTEM})
    public boolean mayRun(String area) {
        return store.sight.runs(area);
    }

    /**
     * Starts a sweep without places yet and returns its key. Refuses a last day that is over or more than two years ahead.
     * @throws NotFound for an opinion or an area the caller does not see
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long start(@Valid StartSweep asked) {
        opinions.require(asked.opinion());
        areas.require(asked.area());
        return desk.start(asked);
    }

    /** Says anew what has to be looked at and until when, and returns the new version. Refuses what {@link #start} refuses, and a closed sweep. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public long amend(long id, @Valid AmendSweep asked, long version) {
        return desk.amend(id, asked, version);
    }

    /**
     * Puts places on the list and gives them to units, which are told; returns how many were added. Refuses a place that is on the list
     * already (unless the places are spread over the area), one for which no unit or several could be meant, a unit that is not responsible
     * there, more than 500 named ones at once, and a closed sweep.
     */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public int add(long id, @Valid AddChecks asked) {
        return desk.add(id, asked);
    }

    /** Closes the sweep with what was found in all. Refuses one with places that are neither found in order nor mended, or without any. */
    @RolesAllowed({LIAISON_OFFICE, SYSTEM})
    public void close(long id, long version, String findings) {
        desk.close(id, version, findings);
    }

    /** Whether the caller may amend, add to and close this sweep now. @throws NotFound for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public boolean isRun(long id) {
        Sweep sweep = store.require(id, LockModeType.NONE);
        return sweep.state() == SweepState.OPEN && store.sight.runs(sweep.areaCode());
    }

    private KeysetQuery<SweepRow> query(SweepFilter filter) {
        Criteria criteria = store.sight.sweeps()
                .given("s.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("s.state = :state", "state", filter.state())
                .given("s.opinionId = :opinion", "opinion", filter.opinion())
                .given("exists (select u.id from SweepCheck u where u.sweepId = s.id and u.unitId = :unit)", "unit", filter.unit())
                .given("(s.title like :words or s.placeKind like :words)", "words", Words.anywhere(filter.words()));
        if (filter.ready() != null) {
            criteria.add((filter.ready() ? "" : "not ") + SweepWork.READY);
        }
        return criteria.narrow(new KeysetQuery<>(store.em, SweepRow.class, ROW, "from Sweep s", "s"));
    }
}
