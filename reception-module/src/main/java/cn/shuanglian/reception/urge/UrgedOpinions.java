package cn.shuanglian.reception.urge;

import static cn.shuanglian.registry.caller.Role.GOVERNMENT_OFFICE;

import cn.shuanglian.reception.deadline.OwnerKind;
import cn.shuanglian.reception.opinion.OpinionUrged;
import cn.shuanglian.registry.notice.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Opinions are urged by a step of their way; here it is written down with all the others, and the units are told. */
@ApplicationScoped
class UrgedOpinions {
    @Inject
    UrgeBook book;

    /** What no unit has in hand yet is with the government office. */
    void urged(@Observes OpinionUrged urged) {
        List<Long> units = new ArrayList<>(urged.coUnits());
        if (urged.leadUnit() != null) {
            units.add(0, urged.leadUnit());
        }
        UrgeItem item = new UrgeItem(OwnerKind.OPINION, urged.opinionId(), urged.note());
        UrgeLevel level = UrgeLevel.valueOf(urged.level().name());
        String until = urged.deadline() == null ? "" : urged.deadline().toString();
        UrgeBook.About about = new UrgeBook.About(urged.area(), urged.number(), OwnerKind.OPINION.path(urged.opinionId()));
        if (units.isEmpty()) {
            book.enter(item, level, null, about, Recipient.office(urged.area(), GOVERNMENT_OFFICE), until);
        }
        units.forEach(unit -> book.enter(item, level, unit, about, Recipient.unit(unit), until));
    }
}
