package cn.shuanglian.reception.minutes;

import static java.util.stream.Collectors.toMap;

import cn.shuanglian.registry.station.Stations;
import cn.shuanglian.registry.workday.DateBound;
import cn.shuanglian.registry.workday.MovedDate;
import cn.shuanglian.registry.workday.WorkdayTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The last days for deputies' answers that are still to come. */
@ApplicationScoped
class MinutesDates implements DateBound {
    private static final String KIND = "MINUTES";

    @PersistenceContext
    EntityManager em;
    @Inject
    Stations stations;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<MovedDate> moved(WorkdayTable before, WorkdayTable after) {
        LocalDate today = LocalDate.now(clock);
        List<ReceptionMinutes> open = em.createQuery("select m from ReceptionMinutes m where m.answerUntil >= :today and m.waiting > 0 order by m.id",
                ReceptionMinutes.class).setParameter("today", today).getResultList();
        List<ReceptionMinutes> moving = open.stream().filter(each -> !each.lastDay(after).equals(each.answerUntil()))
                .filter(each -> !each.lastDay(after).isBefore(today)).toList();
        Map<Long, String> names = stations.names(moving.stream().map(ReceptionMinutes::stationId).distinct().toList());
        return moving.stream().map(each -> new MovedDate(KIND, each.id(), each.areaCode(),
                names.getOrDefault(each.stationId(), "") + " " + each.heldOn(), each.answerUntil(), each.lastDay(after), null,
                "/reception/reception.xhtml?id=" + each.id())).toList();
    }

    @Override
    public void move(List<MovedDate> dates) {
        Map<Long, LocalDate> until = dates.stream().collect(toMap(MovedDate::id, MovedDate::to));
        if (!until.isEmpty()) {
            em.createQuery("select m from ReceptionMinutes m where m.id in :ids and m.answerUntil is not null order by m.id", ReceptionMinutes.class)
                    .setParameter("ids", until.keySet()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                    .forEach(each -> each.answerUntil(until.get(each.id())));
        }
    }
}
