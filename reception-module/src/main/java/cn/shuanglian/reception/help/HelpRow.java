package cn.shuanglian.reception.help;

import cn.shuanglian.registry.list.Keyed;
import java.time.LocalDate;

/**
 * A record of help as lists show it; who is helped is not in it.
 *
 * @param deputy mandate
 * @param area code of the mandate's area
 * @param place village or community, in words
 * @param until null while it goes on, and for what was done in a day
 * @param affected how many people it concerns, or null
 * @param decidedBy name of the one who verified or returned it, or null
 * @param reason why it was returned, or what the verifier remarks, or null
 */
public record HelpRow(long id, long deputy, String deputyName, String area, HelpKind kind, String title, String place, LocalDate from,
                      LocalDate until, Integer affected, HelpStatus status, LocalDate decidedOn, String decidedBy, String reason,
                      String recordedBy, long version) implements Keyed {
}
