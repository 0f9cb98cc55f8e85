package cn.shuanglian.registry.group;

import cn.shuanglian.registry.body.Bodies;
import cn.shuanglian.registry.body.SeatRow;
import cn.shuanglian.registry.caller.Callers;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.imports.SheetTaken;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the deputies of whom the groups' sheet gives only the name: a liaison head is the one member of the standing committee so called (S2). */
@ApplicationScoped
class LiaisonHeads {
    @PersistenceContext
    EntityManager em;
    @Inject
    Callers callers;
    @Inject
    Bodies bodies;

    /** Comes after the seats that follow from a sheet were given. */
    void on(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) SheetTaken taken) {
        if (taken.kind().equals("groups") || taken.kind().equals("deputies")) {
            em.createQuery("select g from DeputyGroup g where g.areaCode like :scope and g.liaisonHead is not null and g.liaisonHeadId is null",
                            Group.class).setParameter("scope", callers.current().area().pattern()).getResultStream()
                    .collect(Collectors.groupingBy(Group::areaCode)).forEach(this::find);
        }
    }

    private void find(String area, List<Group> groups) {
        Map<String, List<SeatRow>> members = bodies.standingCommittee(new AreaCode(area)).stream().collect(Collectors.groupingBy(SeatRow::name));
        for (Group group : groups) {
            List<SeatRow> named = members.getOrDefault(group.liaisonHead(), List.of());
            if (named.size() == 1) {
                group.liaisonHead(named.get(0).mandate());
            }
        }
    }
}
