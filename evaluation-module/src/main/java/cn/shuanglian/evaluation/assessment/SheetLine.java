package cn.shuanglian.evaluation.assessment;

import cn.shuanglian.evaluation.rubric.RubricItem;
import java.util.List;

/**
 * An item of the sheet with its points.
 *
 * @param recorded whether there is any record yet; if not, the points say nothing
 * @param counted whether the item's cap is among the points available
 */
public record SheetLine(RubricItem item, int points, boolean recorded, boolean counted, List<SheetEvidence> evidence) {
    public SheetLine {
        evidence = List.copyOf(evidence);
    }
}
