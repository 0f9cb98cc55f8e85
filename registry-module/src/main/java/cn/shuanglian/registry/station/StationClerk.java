package cn.shuanglian.registry.station;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.fault.Refused;
import cn.shuanglian.registry.journal.Deed;
import cn.shuanglian.registry.journal.Journal;
import cn.shuanglian.registry.secret.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Writes down what an office says about a station, after the rules have had their say. */
@Dependent
class StationClerk {
    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;
    @Inject
    StationStore store;
    @Inject
    Journal journal;
    @Inject
    Seals seals;

    Station register(RegisterStation asked) {
        if (!areas.scope().known().contains(asked.area())) {
            throw new Refused("station.area", "area", asked.area());
        }
        check(asked.facts(), asked.area(), 0);
        Station station = new Station(asked.facts().name().strip(), asked.area());
        station.become(asked.facts(), seals);
        em.persist(station);
        journal.enter(Deed.done("STATION_REGISTERED", "station", station.id(), asked.area(), station.name()));
        return station;
    }

    long amend(AmendStation asked) {
        Station station = store.forChange(asked.id(), asked.version());
        check(asked.facts(), station.areaCode(), station.id());
        station.become(asked.facts(), seals);
        journal.enter(Deed.done("STATION_AMENDED", "station", station.id(), station.areaCode(), station.name()));
        return store.changed(station);
    }

    String phone(Station station) {
        return station.officerPhone(seals);
    }

    private void check(StationFacts facts, String area, long own) {
        LocalDate today = store.today();
        if (facts.foundedOn() != null && facts.foundedOn().isAfter(today)) {
            throw new Refused("station.dayToCome", "foundedOn", today.toString());
        }
        boolean taken = em.createQuery("select count(s.id) from Station s where s.areaCode = :area and s.name = :name and s.id <> :own", Long.class)
                .setParameter("area", area).setParameter("name", facts.name().strip()).setParameter("own", own).getSingleResult() > 0;
        if (taken) {
            throw new Refused("station.exists", "name", facts.name().strip());
        }
        if (facts.officerPhone() != null && facts.officer() == null) {
            throw new Refused("station.phoneOfNobody", "officer");
        }
    }
}
