package cn.shuanglian.reception.appointment;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static java.util.Comparator.comparing;

import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.deputy.DeputyRef;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.list.KeysetQuery;
import cn.shuanglian.registry.list.ListRequest;
import cn.shuanglian.registry.list.Listing;
import cn.shuanglian.registry.list.Order;
import cn.shuanglian.registry.station.Stations;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;

/** Appointments of group leaders with the leading cadres of their groups (S13), within the caller's area. */
@Stateless
@DenyAll
public class Appointments {
    private static final int MOST_CADRES = 500;
    private static final String ROW = """
            select new cn.shuanglian.reception.appointment.AppointmentRow(a.id, a.mandateId, a.stationId, a.areaCode, a.heldOn, a.startMinute,
            a.endMinute, a.topic, a.state, a.reason, a.proposer, a.receptionId, a.version)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    AppointmentSight sight;
    @Inject
    AppointmentDesk desk;
    @Inject
    Deputies deputies;
    @Inject
    Stations stations;

    /** One page of the appointments that fit the filter; {@code sort} is one of {@link AppointmentOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<AppointmentRow> list(AppointmentFilter filter, ListRequest request) {
        return query(filter).list(Order.named(AppointmentOrder.class, request.sort(), AppointmentOrder.DATE), request).with(this::named);
    }

    /** How many appointments fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(AppointmentFilter filter) {
        return query(filter).count();
    }

    /** One appointment. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public AppointmentSheet require(long id) {
        AppointmentRow row = named(query(AppointmentFilter.NONE).where("a.id = :id", "id", id).list(AppointmentOrder.DATE, ListRequest.first(1)).rows())
                .stream().findFirst().orElseThrow(() -> new NotFound("appointment", id));
        return new AppointmentSheet(row, sight.actions(em.find(Appointment.class, id)));
    }

    /** Whom the caller can ask for an appointment, by name; at most {@value #MOST_CADRES}. */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE})
    public List<DeputyRef> cadres() {
        return sight.cadres().stream().sorted(comparing(DeputyRef::name).thenComparing(DeputyRef::id)).limit(MOST_CADRES).toList();
    }

    /**
     * Asks a leading cadre to receive on a day to come, and returns the appointment's key. Refuses somebody who is no leading cadre of the
     * caller's group or area, a day that is not to come, and an end that is not after the start. @throws NotFound for a station outside the area
     */
    @RolesAllowed({GROUP_LEADER, LIAISON_OFFICE})
    public long propose(@Valid ProposeAppointment asked) {
        return desk.propose(asked);
    }

    /**
     * Takes an appointment one step on; what is accepted becomes a reception. Refuses what the state, or whose turn it is, does not allow, to
     * decline without a reason, and a time at which the cadre is expected elsewhere. @throws NotFound for one the caller does not see
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER, LIAISON_OFFICE})
    public void take(@Valid AppointmentStep step) {
        desk.take(step);
    }

    private List<AppointmentRow> named(List<AppointmentRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        var people = deputies.names(rows.stream().map(AppointmentRow::deputy).distinct().toList());
        var places = stations.names(rows.stream().map(AppointmentRow::station).distinct().toList());
        return rows.stream().map(row -> row.named(people, places)).toList();
    }

    private KeysetQuery<AppointmentRow> query(AppointmentFilter filter) {
        return sight.criteria().given("a.areaCode like :area", "area", filter.area() == null ? null : filter.area().pattern())
                .given("a.mandateId = :deputy", "deputy", filter.deputyId()).given("a.state = :state", "state", filter.state())
                .narrow(new KeysetQuery<>(em, AppointmentRow.class, ROW, "from Appointment a", "a"));
    }
}
