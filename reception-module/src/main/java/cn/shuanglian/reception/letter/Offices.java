package cn.shuanglian.reception.letter;

import cn.shuanglian.registry.area.Areas;
import cn.shuanglian.registry.code.AreaCode;
import cn.shuanglian.registry.code.AreaLevel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Names the area whose office writes. */
@Dependent
class Offices {
    @PersistenceContext
    EntityManager em;
    @Inject
    Areas areas;

    /** That of the unit which handles the matter, for offices ask the units of their own area; without one that of the matter, a township's being its county's. */
    String of(Long unit, String matter) {
        List<String> found = unit == null ? List.of() : em.createQuery("select u.areaCode from Unit u where u.id = :id", String.class)
                .setParameter("id", unit).getResultList();
        AreaCode area = new AreaCode(found.isEmpty() ? matter : found.get(0));
        String code = area.level() == AreaLevel.TOWNSHIP ? area.parent().code() : area.code();
        return areas.names(List.of(code)).getOrDefault(code, code);
    }
}
