package cn.shuanglian.reception.opinion;

import java.util.List;

/**
 * How far somebody sees opinions: those of the area, and of these all, or those that at least one of the other ways leads to.
 *
 * @param areaPrefix what the codes of the areas begin with; empty for the whole country
 * @param wholeArea all of the area, whatever the other ways
 * @param routes what went these ways
 * @param stationId what was heard at this station; null for none, as is {@code unitId}
 * @param unitId what this unit works on
 * @param mandateIds what these deputies heard or see to
 */
public record OpinionReach(String areaPrefix, boolean wholeArea, List<OpinionRoute> routes, Long stationId, Long unitId, List<Long> mandateIds) {
    public OpinionReach {
        routes = List.copyOf(routes);
        mandateIds = List.copyOf(mandateIds);
    }
}
