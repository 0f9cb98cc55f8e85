package cn.shuanglian.evaluation.rubric;

import java.util.List;

/**
 * The rules of a score sheet in one version.
 *
 * @param area code of the area it was decided for, with all that lies below it
 * @param version counts up within the area
 * @param fromYear the first year it applies to
 * @param document the document it comes from, in words
 * @param items in the order of the sheet
 */
public record Rubric(long id, String area, int version, int fromYear, String document, List<RubricItem> items) {
    public Rubric {
        items = List.copyOf(items);
    }
}
