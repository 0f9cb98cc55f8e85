package cn.shuanglian.evaluation.cadre;

import cn.shuanglian.registry.code.AreaCode;

/** Which cadres are listed. @param area null for all of the caller's @param outlook null for all */
public record CadreFilter(AreaCode area, int year, Outlook outlook) {
}
