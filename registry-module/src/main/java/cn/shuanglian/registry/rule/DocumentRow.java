package cn.shuanglian.registry.rule;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/** A document as lists show it; {@code area} is a code, {@code attachment} the key of its file or null. */
public record DocumentRow(long id, String title, String number, String issuer, LocalDate issuedOn, LocalDate since, LocalDate until,
                          String area, Long attachment, String note, long version) implements Keyed {
}
