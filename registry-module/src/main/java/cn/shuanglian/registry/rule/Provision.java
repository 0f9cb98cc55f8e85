package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.code.AreaCode;
import java.time.LocalDate;

/**
 * What an area once decided about a parameter; it stands until a later one.
 *
 * @param amount the value, or null where the area took its own value back
 * @param article which part of the document says so, such as 第五条
 * @param documentId null only where the own value was taken back
 * @param revoked taken back before its day came; it never holds
 */
public record Provision(long id, AreaCode area, Parameter parameter, Integer amount, LocalDate since, Long documentId, String article,
                        boolean revoked) {
}
