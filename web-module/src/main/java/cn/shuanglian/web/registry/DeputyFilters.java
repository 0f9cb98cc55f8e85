package cn.shuanglian.web.registry;

import cn.shuanglian.registry.deputy.DeputyFilter;
import cn.shuanglian.registry.deputy.DeputyLevel;
import cn.shuanglian.registry.deputy.MandateStatus;
import cn.shuanglian.registry.group.GroupKind;
import cn.shuanglian.web.list.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** How an address narrows the deputies; list, file, roster and bulk edit all ask here. */
@Dependent
public class DeputyFilters {
    /** Ended mandates too, which a page shows only when asked. */
    static final String ALL = "ALL";
    private static final Set<MandateStatus> NOT_ENDED = EnumSet.of(MandateStatus.ACTIVE, MandateStatus.SUSPENDED);

    @Inject
    ListQuery query;

    DeputyFilter read() {
        boolean noStation = DeputyFilter.NONE_RECORDED.equals(query.text("station"));
        return DeputyFilter.with().area(query.area("area")).level(query.oneOf("level", DeputyLevel.class))
                .station(noStation ? null : query.id("station")).stationed(noStation ? false : null).group(query.id("group"))
                .leadingCadre(query.yesOrNo("cadre")).words(query.text("words")).statuses(statuses()).placed(query.yesOrNo("placed"))
                .groupKind(query.oneOf("groupKind", GroupKind.class)).committee(query.yesOrNo("committee")).sex(query.text("sex"))
                .party(query.text("party")).delegation(query.text("delegation")).electedBy(query.text("electedBy")).build();
    }

    private Set<MandateStatus> statuses() {
        String status = query.text("status");
        if (status == null) {
            return NOT_ENDED;
        }
        MandateStatus one = status.equals(ALL) ? null : query.oneOf("status", MandateStatus.class);
        return one == null ? Set.of() : Set.of(one);
    }
}
