package cn.shuanglian.reception.minutes;

import static cn.shuanglian.registry.caller.Role.DEPUTY;
import static cn.shuanglian.registry.caller.Role.GROUP_LEADER;
import static cn.shuanglian.registry.caller.Role.LIAISON_OFFICE;
import static cn.shuanglian.registry.caller.Role.READER;
import static cn.shuanglian.registry.caller.Role.STATION_OFFICER;
import static cn.shuanglian.registry.caller.Role.SYSTEM;
import static cn.shuanglian.registry.caller.Role.TOWNSHIP_OFFICE;

import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.fault.NotFound;
import cn.shuanglian.registry.fault.Refused;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The minutes of receptions that were held (domain §4): the officer signs them, the deputies who came confirm or object within the working
 * days their area allows, and silence counts as confirmation. Whatever is corrected afterwards opens them again.
 */
@Stateless
@DenyAll
public class Minutes {
    private static final String ROW = """
            select new cn.shuanglian.reception.minutes.MinutesRow(m.id, m.heldOn, m.stationId, m.areaCode, m.signedOn, m.answerUntil,
            m.waiting, m.objections)""";

    @PersistenceContext
    EntityManager em;
    @Inject
    Receptions receptions;
    @Inject
    MinutesBook book;
    @Inject
    MinutesDesk desk;
    @Inject
    MinutesSheets sheets;
    @Inject
    Stations stations;

    /** One page of the minutes that fit the filter; {@code sort} is one of {@link MinutesOrder}. */
    @RolesAllowed({READER, SYSTEM})
    public Listing<MinutesRow> list(MinutesFilter filter, ListRequest request) {
        LocalDate today = sheets.store.sight().today();
        return query(filter).list(Order.named(MinutesOrder.class, request.sort(), MinutesOrder.DATE), request).with(rows -> {
            Map<Long, String> names = stations.names(rows.stream().map(MinutesRow::stationId).distinct().toList());
            return rows.stream().map(row -> row.completed(names.getOrDefault(row.stationId(), ""), today)).toList();
        });
    }

    /** How many minutes fit the filter. */
    @RolesAllowed({READER, SYSTEM})
    public long count(MinutesFilter filter) {
        return query(filter).count();
    }

    /** How many minutes fit the filter, counted no further than {@code most} + 1. */
    @RolesAllowed({READER, SYSTEM})
    public int countUpTo(MinutesFilter filter, int most) {
        return query(filter).countUpTo(most);
    }

    /** The minutes of one reception. Refuses one that was not held. @throws NotFound also for one the caller does not see */
    @RolesAllowed({READER, SYSTEM})
    public MinutesSheet require(long receptionId) {
        ReceptionSheet sheet = receptions.require(receptionId);
        ReceptionMinutes minutes = em.find(ReceptionMinutes.class, receptionId);
        if (minutes == null) {
            throw new Refused("reception.notHeld", null);
        }
        return sheets.of(minutes, sheet.row().version());
    }

    /** What the caller may do with the minutes now; nothing before the reception was held. @throws NotFound as {@link #require} */
    @RolesAllowed({READER, SYSTEM})
    public List<MinutesAction> transitions(long receptionId) {
        receptions.require(receptionId);
        ReceptionMinutes minutes = em.find(ReceptionMinutes.class, receptionId);
        MinutesStore store = sheets.store;
        return minutes == null ? List.of() : store.allowed(minutes, store.answers(receptionId), store.sight().ownMandate(receptionId));
    }

    /**
     * Writes what the minutes say and returns the reception's new version; signed minutes are open again then. Refuses more people or groups
     * than were counted, a unit that has nothing to do with the area, a work meeting without anybody there, and an opinion of another
     * reception. @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public long write(@Valid WriteMinutes asked) {
        return book.write(asked);
    }

    /**
     * Signs the minutes and asks the deputies who came for their answer. Refuses a reception at which nobody counted the visitors, one at
     * which nobody came but somebody spoke, a substitute without a name, and to sign over an objection without saying what became of it.
     * @throws NotFound for a reception the caller does not run
     */
    @RolesAllowed({STATION_OFFICER, TOWNSHIP_OFFICE, LIAISON_OFFICE})
    public void sign(@Valid SignMinutes asked) {
        desk.sign(asked);
    }

    /** Says for the caller's own mandate that the minutes are right; an objection is withdrawn by it. @param version of the reception */
    @RolesAllowed({DEPUTY, GROUP_LEADER})
    public void confirm(long receptionId, long version) {
        desk.confirm(receptionId, version);
    }

    /**
     * Says for the caller's own mandate what is wrong with the minutes; also for deputies who are on record as not having come. Refuses to
     * give no reason and to object after the last day. @param version of the reception
     */
    @RolesAllowed({DEPUTY, GROUP_LEADER})
    public void object(long receptionId, long version, String reason) {
        desk.object(receptionId, version, reason);
    }

    private KeysetQuery<MinutesRow> query(MinutesFilter filter) {
        return sheets.store.sight().criteria(filter).narrow(new KeysetQuery<>(em, MinutesRow.class, ROW, "from ReceptionMinutes m", "m"));
    }
}
