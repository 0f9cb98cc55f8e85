package cn.shuanglian.registry.area;

import cn.shuanglian.registry.code.AreaCode;

/** Narrows the list of areas to one area and what lies below it; null for the caller's own. */
public record AreaFilter(AreaCode below) {
}
