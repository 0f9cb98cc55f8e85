package cn.shuanglian.reception.board;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * Of which terms the figures are; null leaves a criterion out.
 *
 * @param area where the opinion or suggestion belongs
 * @param from first day on which the unit was given it
 * @param to last day on which the unit was given it
 */
public record BoardFilter(AreaCode area, Long unitId, LocalDate from, LocalDate to) {
}
