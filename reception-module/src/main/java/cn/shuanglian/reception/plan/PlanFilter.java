package cn.shuanglian.reception.plan;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of plans; each part may be null. */
public record PlanFilter(AreaCode area, Integer year, PlanStatus status) {
    public static final PlanFilter NONE = new PlanFilter(null, null, null);
}
