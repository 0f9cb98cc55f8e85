package cn.shuanglian.reception.minutes;

import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.session.ReceptionSheet;
import cn.shuanglian.reception.session.Receptions;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.unit.UnitRow;
import cn.shuanglian.registry.unit.Units;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what the minutes say. */
@Dependent
class MinutesBook {
    private static final List<String> PARTS = List.of("MinutesUnit", "MeetingOpinion", "MeetingHeld", "GroupCame");

    @PersistenceContext
    EntityManager em;
    @Inject
    Receptions receptions;
    @Inject
    Units units;
    @Inject
    MinutesStore store;

    long write(WriteMinutes asked) {
        long version = receptions.amend(asked.id(), asked.version());
        ReceptionMinutes minutes = store.locked(asked.id());
        ReceptionSheet sheet = receptions.require(asked.id());
        checkGroups(asked.groups(), sheet);
        checkUnits(asked, new AreaCode(minutes.areaCode()));
        checkOpinions(asked);
        store.reopen(minutes);
        minutes.accompaniedBy(Text.orNull(asked.others()));
        PARTS.forEach(part -> em.createQuery("delete from " + part + " x where x.minutesId = :id").setParameter("id", asked.id()).executeUpdate());
        asked.units().forEach(unit -> em.persist(new MinutesUnit(asked.id(), null, unit)));
        for (int place = 0; place < asked.groups().size(); place++) {
            em.persist(new GroupCame(asked.id(), place, asked.groups().get(place)));
        }
        for (int place = 0; place < asked.meetings().size(); place++) {
            add(asked.id(), place, asked.meetings().get(place));
        }
        store.trail().enter(minutes, "WRITTEN", asked.groups().size() + " groups, " + asked.meetings().size() + " work meetings, units "
                + asked.units());
        em.flush();
        return version;
    }

    private void add(long id, int place, WriteMinutes.Meeting meeting) {
        MeetingHeld held = new MeetingHeld(id, place, meeting);
        em.persist(held);
        meeting.units().forEach(unit -> em.persist(new MinutesUnit(id, held.id(), unit)));
        meeting.opinions().forEach(opinion -> em.persist(new MeetingOpinion(id, held.id(), opinion)));
    }

    /** The groups are some of those that were counted, never more. */
    private static void checkGroups(List<VisitorGroup> groups, ReceptionSheet sheet) {
        if (groups.isEmpty()) {
            return;
        }
        if (sheet.nobodyCame()) {
            throw new Refused("minutes.nobodyCame", "groups");
        }
        int people = groups.stream().mapToInt(VisitorGroup::people).sum();
        Integer visitors = sheet.row().visitors();
        if (visitors != null && people > visitors) {
            throw new Refused("minutes.morePeople", "groups", people, visitors);
        }
        if (sheet.batches() != null && groups.size() > sheet.batches()) {
            throw new Refused("minutes.moreGroups", "groups", groups.size(), sheet.batches());
        }
    }

    private void checkUnits(WriteMinutes asked, AreaCode area) {
        refuseTwice(asked.units(), "units");
        for (WriteMinutes.Meeting meeting : asked.meetings()) {
            refuseTwice(meeting.units(), "meetings");
            if (meeting.units().isEmpty() && Text.orNull(meeting.others()) == null) {
                throw new Refused("minutes.nobodyThere", "meetings", meeting.matter().strip());
            }
        }
        Set<Long> named = Stream.concat(asked.units().stream(), asked.meetings().stream().flatMap(meeting -> meeting.units().stream()))
                .collect(toSet());
        if (!named.isEmpty() && !units.forArea(area).stream().map(UnitRow::id).collect(toSet()).containsAll(named)) {
            throw new Refused("minutes.unit", "units");
        }
    }

    private void checkOpinions(WriteMinutes asked) {
        Set<Long> named = new HashSet<>();
        for (WriteMinutes.Meeting meeting : asked.meetings()) {
            refuseTwice(meeting.opinions(), "meetings");
            named.addAll(meeting.opinions());
        }
        if (named.isEmpty()) {
            return;
        }
        long there = em.createQuery("select count(o.id) from Opinion o where o.receptionId = :id and o.id in :named", Long.class)
                .setParameter("id", asked.id()).setParameter("named", named).getSingleResult();
        if (there < named.size()) {
            throw new Refused("minutes.opinion", "meetings");
        }
    }

    private static void refuseTwice(Collection<Long> keys, String field) {
        if (new HashSet<>(keys).size() < keys.size()) {
            throw new Refused("minutes.twice", field);
        }
    }
}
