package cn.shuanglian.reception.sweep;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.shuanglian.reception.Criteria;
import cn.shuanglian.registry.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Starts sweeps, says which places belong to them, and closes them. */
@Dependent
class SweepDesk {
    private static final int MOST_AT_ONCE = 500;
    private static final int MOST = 5_000;
    private static final int LONGEST_FINDINGS = 4000;
    private static final int YEARS_AHEAD = 2;

    @Inject
    SweepStore store;
    @Inject
    SweepNumbers numbers;
    @Inject
    SweepPlaces places;
    @Inject
    SweepTerm term;
    @Inject
    SweepNotices notices;

    long start(StartSweep asked) {
        LocalDate today = store.today();
        checkDay(asked.lastDay(), today);
        Sweep sweep = new Sweep(numbers.next(asked.area(), today.getYear()), asked, today, store.sight.caller().name());
        store.em.persist(sweep);
        store.done("SWEEP_STARTED", sweep, "from opinion " + asked.opinion() + " until " + asked.lastDay());
        return sweep.id();
    }

    private static void checkDay(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("sweep.lastDay", "lastDay", today, today.plusYears(YEARS_AHEAD));
        }
    }

    /** A new last day holds for every place that was not looked at yet. */
    long amend(long id, AmendSweep asked, long version) {
        Sweep sweep = store.run(id, version);
        LocalDate today = store.today();
        boolean moved = !asked.lastDay().equals(sweep.lastDay());
        if (moved) {
            checkDay(asked.lastDay(), today);
        }
        sweep.become(asked.task(), asked.lastDay());
        store.done("SWEEP_AMENDED", sweep, "until " + asked.lastDay());
        if (moved) {
            term.followAll(checks(sweep, CheckState.OPEN), sweep, sweep.startedOn());
        }
        return sweep.version();
    }

    /** Returns how many places were added; of those spread over an area, places that are on the list already are left out. */
    int add(long id, AddChecks asked) {
        Sweep sweep = store.run(id, null);
        List<SweepPlaces.Place> wanted = places.of(sweep.areaCode(), asked);
        Set<String> there = checks(sweep, null).stream().map(check -> key(check.areaCode(), check.place())).collect(toSet());
        if (asked.spread() != SweepSpread.NAMED) {
            wanted = wanted.stream().filter(place -> !there.contains(key(place.area(), place.name()))).toList();
        }
        if (wanted.size() > MOST_AT_ONCE && asked.spread() == SweepSpread.NAMED || there.size() + wanted.size() > MOST) {
            throw new Refused("sweep.tooMany", "places", MOST_AT_ONCE, MOST);
        }
        Set<String> all = new HashSet<>(there);
        for (SweepPlaces.Place place : wanted) {
            if (!all.add(key(place.area(), place.name()))) {
                throw new Refused("sweep.placeTwice", "places", place.name());
            }
        }
        enter(sweep, wanted);
        return wanted.size();
    }

    /** The places must not be on the list yet. */
    void enter(Sweep sweep, List<SweepPlaces.Place> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<SweepCheck> added = new ArrayList<>();
        for (SweepPlaces.Place place : wanted) {
            SweepCheck check = new SweepCheck(sweep.id(), place.area(), place.name(), place.unit());
            store.em.persist(check);
            added.add(check);
        }
        store.done("SWEEP_PLACES_ADDED", sweep, added.size() + " places");
        term.followAll(added, sweep, store.today());
        notices.handed(sweep, added);
    }

    /** The open sweep of that number, locked, if the caller runs it; else null. */
    Sweep running(String number) {
        Criteria criteria = store.sight.sweeps().add("s.number = :number", "number", number)
                .add("s.state = cn.shuanglian.reception.sweep.SweepState.OPEN");
        return criteria.fill(store.em.createQuery("select s from Sweep s where " + criteria.text(), Sweep.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().filter(sweep -> store.sight.runs(sweep.areaCode())).findFirst().orElse(null);
    }

    /** The units of the places on the sweep's list, by {@link #key}. */
    Map<String, Long> listed(Sweep sweep) {
        return checks(sweep, null).stream().collect(toMap(check -> key(check.areaCode(), check.place()), SweepCheck::unitId));
    }

    /** As the database compares them: it takes no notice of the case of letters. */
    static String key(String area, String place) {
        return area + " " + place.toLowerCase(Locale.ROOT);
    }

    /** Closes the sweep with a report. Refuses one whose places are not all found in order or mended. */
    void close(long id, long version, String findings) {
        Sweep sweep = store.run(id, version);
        List<SweepCheck> all = checks(sweep, null);
        long open = all.stream().filter(check -> check.state() == CheckState.OPEN).count();
        long toMend = all.stream().filter(check -> check.state() == CheckState.HAZARD_FOUND).count();
        if (all.isEmpty()) {
            throw new Refused("sweep.empty", null);
        }
        if (open + toMend > 0) {
            throw new Refused("sweep.unsettled", null, open, toMend);
        }
        sweep.close(SweepStore.text(findings, "findings", LONGEST_FINDINGS, true), store.today(), store.sight.caller().name());
        store.done("SWEEP_CLOSED", sweep, all.size() + " places");
        notices.closed(sweep, all.stream().map(SweepCheck::unitId).collect(toSet()));
    }

    private List<SweepCheck> checks(Sweep sweep, CheckState state) {
        return store.em.createQuery("select c from SweepCheck c where c.sweepId = :sweep" + (state == null ? "" : " and c.state = " + CheckState.class.getName()
                + "." + state.name()) + " order by c.id", SweepCheck.class).setParameter("sweep", sweep.id()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
