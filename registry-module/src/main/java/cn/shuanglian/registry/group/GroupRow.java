package cn.shuanglian.registry.group;

import cn.shuanglian.registry.list.Keyed;

/**
 * A group as lists show it.
 *
 * @param area code of the area whose group it is
 * @param region code of the area its members come from
 * @param leader mandate key of the leader, or null while no deputy of that name is registered
 * @param liaisonHead the standing-committee member who heads its liaison (S2)
 * @param liaisonHeadId mandate key of the liaison head, or null while no member of the standing committee of that name is registered
 * @param guide key of the special committee whose head guides a professional group, or null
 * @param members deputies who belong to it now
 * @param fundingPerYear yuan a year, or null where none is budgeted
 */
public record GroupRow(long id, String name, GroupKind kind, String area, String region, String leaderName, Long leader, String liaisonHead,
                       Long liaisonHeadId, String liaisonOfficer, Long guide, Long fundingPerYear, long members, long version) implements Keyed {
}
