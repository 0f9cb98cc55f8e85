package cn.shuanglian.reception.merge;

import cn.shuanglian.reception.opinion.OpinionStatus;
import cn.shuanglian.reception.opinion.TiedOpinion;
import cn.shuanglian.registry.fault.Refused;
import java.util.EnumSet;
import java.util.Set;

/** What may be merged into what: no chains, no cycles, nothing that is answered, nothing that waits for somebody else already. */
final class MergeRules {
    /** An opinion whose answer is neither given nor on its way from somewhere else can still wait for another's. */
    private static final Set<OpinionStatus> WAITING = EnumSet.of(OpinionStatus.RECORDED, OpinionStatus.AT_GOVERNMENT, OpinionStatus.HANDED_ON,
            OpinionStatus.RETURN_ASKED, OpinionStatus.ACCEPTED, OpinionStatus.EXTENSION_ASKED, OpinionStatus.PAUSED);
    /** Nobody can wait for the answer of one that has it, or whose answer a meeting is to find for its own speaker. */
    private static final Set<OpinionStatus> ANSWERED = EnumSet.of(OpinionStatus.REPLIED, OpinionStatus.FED_BACK, OpinionStatus.COORDINATING,
            OpinionStatus.CLOSED);

    private MergeRules() {
    }

    /** Whether others can be merged into it; {@link #checkMaster} tells what speaks against it. */
    static boolean mayLead(TiedOpinion opinion) {
        return opinion.mine() && opinion.mergedInto() == null && !ANSWERED.contains(opinion.status());
    }

    /** Whether it can be merged into some other; {@link #checkMember} tells what speaks against it. */
    static boolean mayJoin(TiedOpinion opinion) {
        return opinion.mine() && !opinion.master() && !opinion.answered() && opinion.mergedInto() == null && WAITING.contains(opinion.status());
    }

    static void checkMaster(TiedOpinion master) {
        if (!master.mine()) {
            throw new Refused("merge.notYours", null, master.number());
        }
        if (master.mergedInto() != null && !master.answered()) {
            throw new Refused("merge.masterIsMember", null, master.number());
        }
        if (ANSWERED.contains(master.status())) {
            throw new Refused("merge.masterAnswered", null, master.number());
        }
    }

    static void checkMember(TiedOpinion member, TiedOpinion master) {
        if (member.id() == master.id()) {
            throw new Refused("merge.itself", "members", member.number());
        }
        if (!member.mine()) {
            throw new Refused("merge.notYours", "members", member.number());
        }
        if (member.master()) {
            throw new Refused("merge.memberIsMaster", "members", member.number());
        }
        if (member.answered() || ANSWERED.contains(member.status())) {
            throw new Refused("merge.memberAnswered", "members", member.number());
        }
        if (member.mergedInto() != null) {
            throw new Refused("merge.already", "members", member.number());
        }
        if (!WAITING.contains(member.status())) {
            throw new Refused("merge.memberOnItsWay", "members", member.number());
        }
    }

    /** Once the answer is there it stays: the speaker may have heard of it. */
    static void checkParting(TiedOpinion member) {
        if (!member.mine()) {
            throw new Refused("merge.notYours", null, member.number());
        }
        if (member.mergedInto() == null) {
            throw new Refused("merge.notMerged", null, member.number());
        }
        if (member.answered()) {
            throw new Refused("merge.answerStays", null, member.number());
        }
    }
}
