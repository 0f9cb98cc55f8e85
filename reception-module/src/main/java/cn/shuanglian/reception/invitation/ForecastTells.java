package cn.shuanglian.reception.invitation;

import cn.shuanglian.reception.plan.PlanPublished;
import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.notice.NoticeKind;
import cn.shuanglian.registry.notice.Notices;
import cn.shuanglian.registry.notice.Recipient;
import cn.shuanglian.registry.notice.Tell;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells everybody who receives in a year that its calendar is published (年预告), once, with how often it is. */
@Dependent
class ForecastTells {
    @PersistenceContext
    EntityManager em;
    @Inject
    Notices notices;
    @Inject
    Areas areas;

    void tell(PlanPublished published) {
        String area = areas.names(List.of(published.area())).getOrDefault(published.area(), published.area());
        notices.tell(em.createQuery("""
                select i.mandateId, count(i.id) from Invitation i, PlanSlot s where s.receptionId = i.receptionId and s.planId = :plan
                and i.state in :seated group by i.mandateId""", Object[].class).setParameter("plan", published.planId())
                .setParameter("seated", InvitationState.SEATED).getResultStream()
                .map(row -> Tell.now("FORECAST_PUBLISHED:" + published.planId(), Recipient.deputy((Long) row[0]), NoticeKind.FORECAST_PUBLISHED,
                        InvitationTells.OWN_PAGE, Integer.toString(published.year()), area, row[1].toString())).toList());
    }
}
